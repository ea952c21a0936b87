import { nouns, verbs, wordsOf } from './lexicon.ts';

/** Wishing, thinking, planning; being worn out, useless, alone; now and later. */
export const mind = [
  ...verbs({
    want: 'want to, wish to, long to, intend to, plan to, hope to, would like to, desire to, need to, aim to, would love to, prefer to, would rather, mean to, ache to, crave to, feel like i want to, wants to, am wanting to, am wishing to, love to, like to, just want to',
    think:
      'think about, think of, think on, think to, contemplate, consider, fantasise about, fantasize about, daydream about, dream about, dream of, imagine, picture, research, google, ruminate on, obsess about, obsess over, toy with, mull over, wonder about, look up, visualise, weigh up, plan, plot, rehearse, practise, practice, ponder, entertain, be thinking about, debate, look into, search for, read about, work out, figure out, decide on, think, think abt',
    go: 'be going to, be gonna, gonna, be about to, be planning to, be going and, be ready to, be planning on, will, decide to, have decided to, be determined to, be tempted to, try to, be trying to, be close to, have to, may as well, might as well, might just, might, could just, should just, should, am going to, going to, about to, planning to, planning on, ready to, tempted to, prepared to, set to, be close to, so close to, this close to, have the urge to, urge to, thinking to, wanting to, feel like, must, be off to, want to, keep wanting to, keep planning to, can just, deserve to, be meant to, supposed to, could easily, nearly, almost, i want, better to, easier to, best to, like to, be prepared to, hoping to, wish i could, be willing to',
  }),
  ...wordsOf({
    not: 'not, never, no longer, cannot, hardly, barely',
    really:
      'just, really, so, actually, genuinely, literally, honestly, only, even, fucking, bloody, simply, seriously, still, often, sometimes, always, constantly, truly, desperately, kind of, sort of, probably, also, now, very, properly, totally, absolutely, completely, do, maybe, basically, all, too, again, well and truly, quite, definitely, secretly, both',
    alive:
      'alive, here, around, here any more, on this earth, on this planet, in this world, around any more, in the world, living, existing, conscious, breathing, on earth',
    now: 'now, right now, tonight, today, this evening, this morning, this afternoon, in a minute, in a bit, in an hour, within the hour, after this, after shift, after my shift, after work, when i get home, when they are asleep, when everyone is asleep, once the kids are asleep, once they are asleep, at midnight, in the morning, in ten minutes, in 10 minutes, in five minutes, soon, before morning, before they get home, before she gets home, before he gets home, before they wake, by morning, as we speak, as i type, as i write, this minute, while i type, tomorrow, before dawn, by tomorrow, very soon, tonite, in half an hour, this second, an hour ago, minutes ago, immediately',
    all: 'all, all my, all the, all of my, all of the, all of them, every, whole, the whole, my whole, the lot, loads of, lots of, a load of, a handful of, handfuls of, handful of, too many, a bunch of, a whole, the entire, entire, a box of, a bottle of, two boxes of, a pack of, a packet of, a strip of, a month of, a month worth of, a months worth of, a weeks worth of, every single, the rest of the, the rest of my, a lot of, bottle of, box of, packet of, pack of, strip of, boxes of, packets of, strips of, so many, as many, a massive dose of, a big dose of, a massive overdose of, plenty of, bunch of, enough',
    number:
      '8, 9, 10, 11, 12, 14, 15, 16, 18, 20, 24, 25, 28, 30, 32, 36, 40, 42, 48, 50, 56, 60, 64, 70, 80, 84, 90, 96, 100, 112, 120, 150, 200, ten, twelve, fifteen, sixteen, twenty, thirty, forty, fifty, sixty, eighty, hundred, a hundred, couple of dozen, dozen, dozens of, eight, nine, 16x, 20x, 30x, 20g, 10g, 16g, 100mg',
    asleep:
      'asleep, in bed, out, gone, away, at school, at work, at his mums, at her mums, at my mums, at their dads, not home, at nursery',
    lifeword:
      'life, living, existence, anything, it all, everything, all this, all of this, this, existing, myself, being here, being alive, carrying on, going on',
    selfish:
      'burden, a burden, weight, dead weight, deadweight, waste of space, waste of oxygen, waste of air, liability, drain, millstone, problem, nuisance, waste, hindrance, parasite, passenger, disappointment, embarrassment, failure, let down, weight round their necks, drag, weight on, disgrace, shame, stain, curse, poison, spare part, mistake',
  }),
  ...nouns({
    thought:
      'thought, idea, idea, plan, urge, impulse, feeling, intention, intent, ideation, tendency, wish, fantasy, image, dream, intrusive thought, compulsion, temptation, desire, daydream, vision, notion, consideration',
  }),
];

/** Being dead, wished for without an act. */
export const deadness = [
  ...verbs({
    die: 'die, be dead, be gone, not be alive, not exist, not be here, not be, not live, not wake up, never wake up, not wake, be no more, be in the ground, be six feet under, be under the ground, be in a coffin, be in my grave, be in heaven, disappear forever, disappear for good, disappear off the face of the earth, be buried, sleep forever, sleep and never wake, sleep and not wake, sleep and never wake up, sleep and not wake up, go to sleep and not wake up, go to sleep and never wake up, fall asleep and never wake up, fall asleep and not wake up, have never been born, not have been born, be done with life, be done with living, be finished with life, be out of this world, be out of this life, be rid of life, be free of life, exist any more, pass away, pass on, drop dead, snuff it, cark it, croak, peg it, perish, expire, end up dead, wind up dead, end up in the morgue, be in the morgue, be put down, be put to sleep, be shot, be hit by a bus, be hit by a car, get hit by a bus, get hit by a car, get run over, get cancer, have a heart attack, be killed, get killed, be unalive, not be around, not be around any more, not be conscious, not breathe, stop breathing, stop being alive, stop living, stop existing, be ash, be nothing, be off this planet, be off this earth, rest forever, close my eyes forever, close my eyes and never open them, close my eyes and not open them, go to sleep forever, not open my eyes again',
  }),
];
