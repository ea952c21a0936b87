import type { Word } from '../words.ts';
import { joined } from '../words.ts';

/** A grade in our words, and whose it is when nothing else says so. */
export interface GradeName {
  readonly grade: string;
  readonly profession: 'doctor' | 'dentist' | 'medical-student' | 'dental-student' | 'dental-team';
}

type Rows = readonly (readonly [grade: string, said: string])[];

/** Grades as they are called in the UK today, with what people write for them. */
const medical: Rows = [
  [
    'FY1',
    'fy1|f1|foundation year 1|foundation year one|foundation 1|fy 1|f 1|house officer|pre reg|prho|jho',
  ],
  ['FY2', 'fy2|f2|foundation year 2|foundation year two|foundation 2|fy 2|f 2'],
  ['foundation doctor', 'foundation doctor|foundation trainee|foundation year|foundation'],
  ['FY3 or clinical fellow', 'fy3|f3|fy4|f4'],
  ['core trainee', 'core trainee|core training|core medical trainee|core surgical trainee|imt|ct'],
  ['senior house officer (SHO)', 'sho|senior house officer'],
  [
    'specialty registrar',
    'registrar|reg|spr|str|specialty registrar|speciality registrar|specialist registrar|med reg|medical registrar|surgical registrar|senior registrar|specialty trainee|speciality trainee|higher specialty trainee',
  ],
  ['specialty doctor', 'specialty doctor|speciality doctor|sas|sas doctor|sas grade|staff grade'],
  ['specialist', 'specialist grade|specialist doctor'],
  ['associate specialist', 'associate specialist'],
  [
    'clinical fellow or locally employed doctor',
    'clinical fellow|trust grade|trust doctor|trust grade doctor|led|locally employed|locally employed doctor|junior clinical fellow|senior clinical fellow|research fellow|clinical research fellow|teaching fellow',
  ],
  ['academic clinical fellow or lecturer', 'acf|academic clinical fellow|clinical lecturer|academic'],
  [
    'GP registrar',
    'gp registrar|gp trainee|gp in training|gpst|gpst1|gpst2|gpst3|gp st1|gp st2|gp st3|gpr|gp reg|gpvts|vts',
  ],
  [
    'GP partner',
    'gp partner|partner|gp principal|partner gp|partner in a gp practice|partner in general practice',
  ],
  ['salaried GP', 'salaried gp|salaried general practitioner|salaried'],
  ['locum GP', 'locum gp|gp locum|sessional gp|freelance gp'],
  ['GP', 'gp|general practitioner'],
  ['locum consultant', 'locum consultant|consultant locum'],
  [
    'consultant',
    'consultant|cons|consultant surgeon|consultant physician|consultant psychiatrist|consultant anaesthetist',
  ],
  [
    'medical director',
    'medical director|cmo|chief medical officer|associate medical director|clinical director',
  ],
  ['resident doctor', 'resident doctor|resident|junior doctor|jnr doctor|junior dr|doctor in training'],
  ['locum', 'locum|locum doctor'],
  ['retired', 'retired|retired doctor|retired gp|retired consultant'],
];

const dental: Rows = [
  [
    'foundation dentist',
    'dft|foundation dentist|dental foundation trainee|dental foundation training|dental foundation year|vdp|vocational dental practitioner|vocational trainee|vt|fd|fd1',
  ],
  ['dental core trainee', 'dct|dental core trainee'],
  [
    'associate dentist',
    'associate|associate dentist|dental associate|performer|general dental practitioner|gdp',
  ],
  [
    'practice owner or principal',
    'principal|practice owner|practice principal|owner|provider|dental principal|partner|principal dentist|dental practice owner',
  ],
  [
    'community or salaried dentist',
    'community dentist|salaried dentist|community dental officer|dental officer|senior dental officer|cds',
  ],
  ['specialty dentist', 'specialty dentist|speciality dentist|sas dentist'],
  ['dental specialty registrar', 'dental registrar|orthodontic registrar'],
  ['dental consultant', 'dental consultant|consultant orthodontist|consultant in restorative dentistry'],
  ['hospital dentist', 'hospital dentist'],
  ['retired', 'retired dentist'],
];

const team: Rows = [
  ['dental hygienist', 'hygienist|dental hygienist'],
  ['dental therapist', 'dental therapist|therapist|orthodontic therapist|hygienist therapist'],
  ['dental nurse', 'dental nurse|trainee dental nurse|orthodontic nurse'],
  ['dental technician', 'dental technician|clinical dental technician|cdt'],
];

const students: Rows = [['medical student', 'medical student|med student|student doctor']];
const dentalStudents: Rows = [
  ['dental student', 'dental student|dentistry student|student dentist|bds student'],
];

type Table = ReadonlyMap<string, string>;
const tableOf = (rows: Rows): Table =>
  new Map(rows.flatMap(([grade, said]) => said.split('|').map((each): [string, string] => [each, grade])));

const tables: readonly { readonly profession: GradeName['profession']; readonly table: Table }[] = [
  { profession: 'medical-student', table: tableOf(students) },
  { profession: 'dental-student', table: tableOf(dentalStudents) },
  { profession: 'dental-team', table: tableOf(team) },
  { profession: 'doctor', table: tableOf(medical) },
  { profession: 'dentist', table: tableOf(dental) },
];

/** Words that say a profession only among others: alone they could be anyone's. */
const shared = new Set(
  'associate principal partner owner provider salaried retired locum therapist resident academic led ct specialist foundation vt fd cons'.split(
    ' ',
  ),
);

/** The longest grade named in these words. With a profession given, its own grades go first and shared words count. */
export function readGradePhrase(words: readonly Word[], profession?: string): GradeName | undefined {
  const ordered = [...tables].sort(
    (one, other) => Number(other.profession === profession) - Number(one.profession === profession),
  );
  for (let size = Math.min(6, words.length); size > 0; size -= 1) {
    for (let at = 0; at + size <= words.length; at += 1) {
      const said = joined(words.slice(at, at + size));
      const found = numbered(said) ?? lookUp(ordered, said, profession);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function lookUp(ordered: typeof tables, said: string, profession: string | undefined): GradeName | undefined {
  if (profession === undefined && shared.has(said)) return undefined;
  for (const { profession: whose, table } of ordered) {
    const grade = table.get(said);
    if (grade !== undefined) return { grade, profession: whose };
  }
  return undefined;
}

const upTo = new Map(Object.entries({ st: 8, ct: 4, imt: 3, dct: 3, acf: 4 }));

/** "ST5", "CT 2", "IMT3", "DCT1": letters and one digit in range. */
function numbered(said: string): GradeName | undefined {
  const name = said.replace(' ', '');
  const digit = Number(name.at(-1));
  const letters = name.slice(0, -1);
  const most = upTo.get(letters);
  if (most === undefined || !(digit >= 1 && digit <= most)) return undefined;
  return { grade: name.toUpperCase(), profession: letters === 'dct' ? 'dentist' : 'doctor' };
}
