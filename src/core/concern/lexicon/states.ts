import { nouns, verbs, wordsOf } from './lexicon.ts';

/** Small grammatical lists the rules are built from. */
export const states = [
  ...wordsOf({
    be: 'am, is, are, was, were, be, been, being, s',
    hereby:
      'here, next to me, beside me, by me, in front of me, on my lap, in my lap, in my hand, in my hands, in hand, in the other hand, on me, with me, to hand, on the bed, on the bedside table, on the side, by the bed, on the table, on the desk, in my pocket, in my bag, in my drawer, in my locker, laid out, lined up, in the car, in my car, on the passenger seat, in the boot, ready, all ready, ready to go, set up, drawn up, all laid out, loaded, across my knees, against my skin, on my skin, to my skin, against my wrist, at my wrist, to my wrist, to my throat, at my throat, to my head, in my mouth, in front of me, at my feet, on the floor next to me, in my arm, in my vein, out, out in front of me, counted out, open in front of me, on the counter, in a row, on the sofa next to me, on my knee, on my knees, in the sink',
    inhand:
      'in my hand, in my hands, in hand, in both hands, in my lap, on my lap, next to me, beside me, in front of me, in the other hand, on the passenger seat, across my knees, laid out, lined up, drawn up, all drawn up, against my skin, on my skin, on my arm, to my skin, to my wrist, on my wrist, at my wrist, to my throat, at my throat, to my head, in my mouth, counted out, out in front of me, loaded, round my neck, around my neck, in my arm, in my vein, against my wrist, against my neck, on my neck, out on the table, out on the bed, on the bed, open in front of me, in my fist, under my chin, against my chest, against my stomach, all around me',
    stuckwords:
      'trapped, stuck, cornered, no way out, no escape, caged, boxed in, suffocating, drowning, sinking, going under, falling apart, at breaking point, broken, shattered inside, at the end of my rope, at the end of my tether, at rock bottom, rock bottom, spiralling, unravelling, crumbling, disintegrating, losing it, losing my mind, losing the will, cracking up, on the edge, on the brink, at the edge, hanging on, clinging on',
    quiet:
      'quiet, peaceful, calm, at peace, lighter, relieved, strangely calm, serene, free, settled, clear, weirdly calm',
    goodbyeword:
      'goodbye, good bye, bye, farewell, goodnight, night night, night, so long, adios, cheerio, ta ta, see you on the other side, bye all, goodnight all, goodnight everyone, goodnight world, goodbye everyone, goodbye world, goodbye all, bye everyone, byee, hwyl',
    sorryword: 'sorry, im sorry, i am sorry, forgive me, forgive, apologies, soz, sory, sori',
    anyone: 'anyone, anybody, anything, nobody, no one, none, not anyone, not a soul',
    always:
      'every day, every night, every shift, every time, most days, most nights, every single day, daily, nightly, all the time, constantly, all day, nearly every day, more than half the days, always, more and more, again and again, every week, each night, each day, every morning, weekly, on and off, lately, again, these days, since',
    worstday:
      'tribunal, hearing, gmc, gdc, mpts, fitness to practise, ftp, coroner, inquest, complaint, investigation, suspension, struck off, erasure, erased, sacked, arcp, exam, exams, letter, referral, conditions, panel, police, court, divorce, debt, bankruptcy, cqc, cps, trial, visa, sponsorship, results',
  }),
  ...nouns({
    weapon:
      'knife, blade, gun, shotgun, machete, hammer, axe, bat, crowbar, bar, sword, scissor, scalpel, bottle, petrol, acid, weapon, screwdriver, cleaver, pan, belt, cutlass, poker, pole, brick, fists, razor, rifle, crossbow, golf club, iron',
    homeplace:
      'house, flat, door, front door, back door, bathroom, bedroom, wardrobe, cupboard, loo, toilet, stairs, garden, gate, car, kitchen, garage, attic, loft, shed, utility room, spare room, study, box room, window, surgery, practice, clinic, office, car park',
    bodybad:
      'chest pain, crushing chest pain, crushing pain, chest pains, tight chest, chest tightness, central chest pain, chest pressure',
  }),
  ...verbs({
    hits: 'hit, punch, slap, kick, strangle, choke, throttle, rape, beat, burn, shove, push, bite, stab, headbutt, smack, assault, attack, grope, scald, whip, spit at, throw, drag, grab, pin, batter, thump, lock, force, threaten, hurt, abuse, stalk, thrash, strike, throw things at, molest, suffocate, drug, cane, shake, pull, bash, cut, kicks',
    threatens: 'threaten, promise, swear',
    bleed: 'bleed, haemorrhage, hemorrhage, gush, spurt, spray, pour, pump, pulse, drip, ooze, squirt, leak',
    given: 'give away, give, hand over, rehome, donate, pass on, leave, sell, get rid of, post',
  }),
];
