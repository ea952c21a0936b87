import { nouns, wordsOf } from './lexicon.ts';

/** Who is spoken of. */
export const people = [
  ...nouns({
    kin: 'mum, mother, mam, mama, mummy, mom, dad, father, daddy, papa, parent, brother, bro, sister, sis, sibling, son, daughter, child, kid, baby, toddler, teenager, teen, boy, girl, lad, lass, wife, husband, spouse, partner, fiance, fiancee, boyfriend, girlfriend, ex, ex wife, ex husband, ex partner, aunt, auntie, aunty, uncle, cousin, niece, nephew, gran, grandad, grandma, grandmother, grandfather, nan, nana, grandson, granddaughter, godson, stepson, stepdaughter, stepdad, stepmum, twin, behen, bhai, maa, papa, abbu, ammi, beta, beti, dost, chacha, saheli, ffrind, claf, hermano, hermana, hijo, hija, amigo, kolega, kolezanka, brat, siostra, frate, sora, mother in law, father in law, brother in law, sister in law, mum in law, dad in law, in law, family, relative, little one',
    friend:
      'friend, best friend, mate, best mate, pal, buddy, flatmate, housemate, roommate, neighbour, neighbor, classmate, ex colleague, old friend, school friend, uni friend',
    colleague:
      'colleague, coworker, co worker, consultant, registrar, sho, f1, f2, fy1, fy2, foundation doctor, house officer, ho, trainee, ct1, ct2, ct3, st1, st2, st3, st4, st5, st6, st7, gpst, junior, junior doctor, senior, locum, gp, doctor, dentist, surgeon, anaesthetist, physician, psychiatrist, nurse, dental nurse, hygienist, therapist, orthodontist, paramedic, vet, pharmacist, midwife, hca, odp, receptionist, practice manager, manager, supervisor, educational supervisor, clinical supervisor, trainer, boss, clinical lead, principal, associate, vt, dft, foundation dentist, salaried gp, senior partner, student, medical student, med student, dental student, intern, resident, fellow, houseman, staff grade, sister in charge, ward sister, charge nurse, bank nurse, scrub nurse, radiographer, physio, physiotherapist, team member, staff member, supervisee, mentee, mentor, flatmate',
    patient:
      'patient, client, punter, service user, resident, old man, old lady, old boy, lady, gentleman, man, woman, guy, bloke, chap, fella, lady, person, caller, mother, father, relative, year old, yr old, yo, prisoner, inpatient, outpatient, child, girl, boy, teenager, baby, neonate, stranger, driver, visitor, relative, nan, gent',
  }),
  ...wordsOf({
    person: '@kin, @friend, @colleague, @patient',
    he: 'he, she, they, him, her, them, his, their, someone, somebody, hers, theirs',
    subject: 'he, she, they, someone, somebody, who',
    himself: 'himself, herself, themselves, themself, hisself, theirself, theirselves, hes self',
    my: 'my, our, the, this, a, one of my, one of our, an, another, his, her, their, your',
    i: 'i, me, myself, ive, i have, we',
    everyone:
      'everyone, everybody, people, they, them, the kids, my kids, my children, the children, my family, family, the family, my husband, my wife, my partner, my parents, my mum, my dad, my colleagues, the team, the practice, the ward, the department, the nhs, the world, he, she, my boys, my girls, my son, my daughter, my patients, patients, you, you all, all of you, the rest of them, those around me, the department, everyone else, the boys, the girls, him, her, kids, my mother, my father, others, this world, loved ones, my loved ones, mum, dad, hubby, husband, wife, the rota, my team',
  }),
];

/** Words that name the writer, somebody else, the reader, or nobody in particular: who said what is worked out from the nearest. */
export const selfWords: ReadonlySet<string> = new Set([
  'i',
  'me',
  'my',
  'myself',

  'we',
  'dwi',
  'rwyf',
  'fi',
  'yo',
  'mi',
  'ja',
  'mujhe',
  'main',
  'mai',
  'meri',
  'mera',
  'eu',
]);
export const otherWords: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'him',
  'her',
  'them',
  'his',
  'their',
  'hers',
  'theirs',
  'someone',
  'somebody',
  'himself',
  'herself',
  'themselves',
  'themself',
  'hisself',
  'theirselves',
]);
export const youWords: ReadonlySet<string> = new Set(['you', 'your', 'yourself', 'yours', 'yourselves', 'u']);
