import { nouns, reflexives, verbs, wordsOf } from './lexicon.ts';

/** Things and places a life can be ended or a body hurt with. None of them says anything alone. */
export const means = [
  ...nouns({
    pill: 'pill, tablet, med, medication, capsule, tab, sleeper, sleeping pill, sleeping tablet, painkiller, pain killer, drug, med, box, packet, strip, blister pack, blister, bottle of pills, pack, bottle, meds, stash, stockpile, supply',
    drug: 'paracetamol, ibuprofen, aspirin, codeine, co codamol, cocodamol, codamol, dihydrocodeine, tramadol, morphine, oramorph, diamorphine, fentanyl, alfentanil, remifentanil, oxycodone, oxycontin, methadone, heroin, opioid, opiate, propofol, ketamine, thiopentone, thiopental, midazolam, diazepam, valium, lorazepam, temazepam, zopiclone, zolpidem, benzodiazepine, insulin, actrapid, novorapid, lantus, potassium, potassium chloride, kcl, rocuronium, roc, suxamethonium, sux, vecuronium, atracurium, digoxin, amitriptyline, sertraline, citalopram, fluoxetine, venlafaxine, mirtazapine, quetiapine, olanzapine, lithium, propranolol, amlodipine, bisoprolol, beta blocker, betablocker, warfarin, colchicine, metformin, gliclazide, theophylline, verapamil, antidepressant, sedative, barbiturate, pentobarbital, phenobarbital, nitrous, nitrous oxide, gas and air, entonox, sevoflurane, sevo, isoflurane, desflurane, volatile, local anaesthetic, lidocaine, lignocaine, articaine, bupivacaine, marcaine, levobupivacaine, adrenaline, chloral, antifreeze, bleach, weedkiller, pesticide, poison, helium, nitrogen, cyanide, sodium nitrite, prescription, pregabalin, gabapentin, clonazepam, xanax, alprazolam, melatonin, antihistamine, promethazine, phenergan, nytol, vodka, whisky, cocaine, crystal, controlled drug, anaesthetic, muscle relaxant, relaxant, tramadols, metoprolol, ramipril, buprenorphine, butrans, patch',
    blade:
      'blade, razor, razor blade, scalpel, knife, stanley knife, scissor, craft knife, kitchen knife, bistoury, size ten blade, no 11 blade, no 10 blade, number 11 blade, penknife, glass, shard, emoblade, lancet, bread knife, box cutter, sharpener blade',
    ligature:
      'rope, noose, belt, cord, dressing gown cord, ligature, cable, flex, tourniquet, scarf, sheet, bedsheet, tie, dog lead, extension lead, lead, shoelace, washing line, tow rope, emorope, chain, hook, beam, banister, bannister, loft beam, plastic bag',
    firearm:
      'gun, shotgun, rifle, pistol, firearm, emogun, cartridge, air rifle, captive bolt, handgun, revolver, 12 bore, twelve bore',
    needle:
      'syringe, needle, cannula, line, venflon, butterfly, iv, iv line, drip, ampoule, amp, vial, vein, antecubital, port, picc, emosyringe, infusion, giving set, pump, syringe driver, infusion pump, canula, cannulae, tourniquet',
    carmeans:
      'exhaust, hose, hosepipe, garage, engine, car, emocar, disposable bbq, barbecue, charcoal, carbon monoxide',
    height:
      'bridge, roof, rooftop, ledge, car park, carpark, multi storey, multistorey, multi story, top floor, balcony, cliff, cliff edge, viaduct, flyover, overpass, parapet, railing, barrier, window, edge, tower, beachy head, suspension bridge, severn bridge, humber bridge, clifton, forth bridge, erskine bridge, footbridge, emobridge, the drop, weir, quarry, scaffold, scaffolding, stairwell, helipad, top deck, cliff top, clifftop, dover, south stack',
    track:
      'platform, track, rail, railway, railway line, train line, line, level crossing, train, tube, station, tube station, emotrain, crossing, underground, rails, metro, tram',
    water:
      'river, sea, canal, lake, loch, water, reservoir, ocean, pier, harbour, dock, quay, beach, bank, weir, emosea, thames, mersey, severn, tide, estuary, pond',
    road: 'lorry, truck, bus, traffic, motorway, dual carriageway, bypass, central reservation, tree, wall, hgv, oncoming traffic, oncoming lane, oncoming car, pillar, verge, m25, m1, m6, a1, embankment, bridge support',
    bodypart:
      'arm, wrist, leg, thigh, skin, neck, throat, stomach, forearm, vein, hand, ankle, hip, belly, artery, radial, femoral, carotid, jugular, face, shoulder',
    note: 'note, letter, suicide note, goodbye letter, goodbye note, goodbye, farewell note, farewell, last letter, envelope, video message, voice note, final email',
  }),
  ...wordsOf({
    meds: '@pill, @drug, emopill, everything in the cupboard, whole box, whole packet, whole lot, the lot, all of them, the whole lot, the whole strip, the whole packet, the whole box, everything in the medicine cabinet, co codamols',
    means: '@meds, @blade, @ligature, @firearm, @needle, @carmeans',
    sharp: '@blade, @firearm, @ligature',
    place: '@height, @track, @water, @road',
  }),
  ...verbs({
    take: 'take, swallow, neck, down, pop, scoff, ingest, gulp, eat, drink, overdose on, od on, empty, consume, chug, knock back, have, finish, wash down, munch, snort, down',
    inject:
      'inject, draw up, push, pump, stick, infuse, give myself, cannulate, use, shoot up, bolus, run in, plunge, administer, self inject',
    hoard:
      'stockpile, save up, save, collect, hoard, stash, hide, keep, pocket, steal, nick, store, buy, order, get, gather, squirrel away, put aside, put by, take home, bring home, smuggle, siphon, build up, stash away, pinch, take',
    jump: 'jump, leap, throw myself, chuck myself, fling myself, hurl myself, step, step off, step out, step in front, walk out, walk, fall, drop, dive, lean, let go, go over, drive, swerve, crash, steer, veer, plough, throw me, run, lie down',
    hurt: 'hurt, harm, injure, cut, burn, punish, scratch, hit, bruise, self harm, slice, slash, slit, stab, starve, punch, bite, scald, mutilate, damage',
    kill: 'kill, murder, strangle, shoot, stab, hang, drown, poison, gas, smother, suffocate, electrocute, off, top, neck, finish, end, do away with, do in, destroy, eliminate, unalive, delete, dispose of, bump, behead, choke, throttle, hurt',
  }),
  ...reflexives({
    killself:
      'kill myself, stop living, stop being alive, end me, kill my self, choose to die, opt to die, end my story, end my time here, end my pain forever, finish it all myself, die by overdose, drink myself to death, starve myself to death, jump to my death, overdose on purpose, string myself, lob myself off, get rid of me, go to god early, do away with me, end myself, end my life, end my own life, take my life, take my own life, top myself, off myself, do myself in, do away with myself, finish myself, finish my life, finish myself off, hang myself, shoot myself, drown myself, overdose myself, poison myself, gas myself, commit suicide, comit suicide, commit to suicide, do suicide, make suicide, suicide myself, unalive myself, delete myself, neck myself, string myself up, blow my brains out, blow my head off, slit my wrists, slit my wrist, slash my wrists, cut my wrists, cut my throat, slit my throat, end my suffering, end my days, end my existence, end my misery, put an end to my life, put an end to myself, put an end to it all, put an end to my misery, put myself out of my misery, put me out of my misery, throw myself under, throw myself off, throw myself in front, chuck myself off, chuck myself under, fling myself off, hurl myself off, die by suicide, kill me self, terminate myself, terminate my life, stop existing, cease to exist, cease existing, exit this world, exit this life, leave this world, leave this earth, leave this life, leave this planet, depart this life, depart this world, quit life, give up my life, swallow a bullet, eat a bullet, make myself dead, get rid of myself, electrocute myself, suffocate myself, strangle myself, asphyxiate myself, erase myself, remove myself from this world, remove myself from the world, remove myself from the planet, let myself die, bring my life to an end, cut my life short, make an end of me, make an end of myself, make an end to my life, finish with my life, stop my life, close my life, kill my self, end my self, cancel my life, destroy my life myself, take myself out, take myself off this earth, snuff myself out, check out of life, opt out of life, opt out of living, sewerslide, die by my own hand, go by my own hand, self delete, self terminate, unsubscribe from life, log off life, log off permanently, unalive, ctb, catch the bus, kermit sewerslide, kermit suicide, toaster bath, rope myself, yeet myself off, bleed myself dry, bleed myself out',
  }),
  ...verbs({
    killsoft:
      'end it all, end it, end things, end everything, finish it all, finish it, jump, jump off, jump in front, step off, step out, step in front, step into traffic, walk into traffic, walk into the sea, walk in front of, take an overdose, take the overdose, overdose, od, suicide, take all my pills, take all my tablets, take all the pills, take all the tablets, take them all, take the lot, crash my car, crash the car, drive into, drive off, drive into a wall, swerve into, steer into, end the pain, stop the pain forever, make it all stop, make it stop, check out, check out early, exit, inject, do it, do something stupid, do something silly, do something drastic, do something bad, bow out, follow her, follow him, follow them, join her, join him, join mum, join dad, join my mum, join my dad, join my wife, join my husband, be with her again, be with him again, be with mum, be with dad, be with god, go to god, meet my maker, go to heaven, end up like him, end up like her, do the same, do what she did, do what he did, go the same way, turn the wheel, let go of the wheel, let go, inject it, use it on myself, use it, use them, drink it, take it all, take them, hang, gas',
  }),
];
