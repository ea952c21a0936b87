import type { Profession } from '../../conversation.ts';
import { answer, type Reading, unclear } from '../reading.ts';
import { bare, joined, near, setOf, type Word, wordsOf } from '../words.ts';
import { readAside } from './aside.ts';
import { readGradePhrase } from './grades.ts';
import { placeOf } from './pick.ts';

const names: Readonly<Record<Profession, string>> = {
  doctor: `doctor|doctors|doc|dr|medic|physician|gp|gps|general practitioner|family doctor|surgeon|anaesthetist|anesthetist|psychiatrist|paediatrician|pediatrician|radiologist|pathologist|cardiologist|neurologist|dermatologist|oncologist|haematologist|obstetrician|gynaecologist|obs and gynae|ophthalmologist|urologist|rheumatologist|geriatrician|gastroenterologist|intensivist|histopathologist|microbiologist|neurosurgeon|orthopaedic surgeon|medical doctor|hospital doctor|junior doctor|resident doctor|locum doctor|trainee doctor|retired doctor|emergency medicine|a and e doctor|medical director|gmc registered|foundation doctor|house officer|clinical fellow|doctor in training`,
  dentist: `dentist|dentists|dental surgeon|orthodontist|endodontist|periodontist|prosthodontist|dental practitioner|general dental practitioner|gdp|community dentist|hospital dentist|associate dentist|foundation dentist|dental registrar|dental consultant|dental trainee|dental officer|paediatric dentist|dental core trainee|dental associate|dental practice owner|dental principal|vocational dental practitioner|restorative dentistry|special care dentistry|retired dentist|locum dentist|trainee dentist`,
  'medical-student': `medical student|med student|medical students|medic student|student doctor|medicine student|studying medicine|student of medicine|med school|medical school|medstudent|mbbs student|mbchb student`,
  'dental-student': `dental student|dentistry student|student dentist|studying dentistry|dental school|bds student|dental students`,
  'dental-team': `dental nurse|dental hygienist|hygienist|dental therapist|hygienist therapist|dental hygiene therapist|orthodontic therapist|orthodontic nurse|dental technician|clinical dental technician|cdt|dental receptionist|dental team|dental care professional|dcp|student dental nurse|trainee dental nurse|dental practice manager`,
  'other-staff': `nurse|nurses|staff nurse|nurse practitioner|anp|student nurse|nursing associate|midwife|student midwife|pharmacist|pharmacy technician|paramedic|physio|physiotherapist|occupational therapist|radiographer|psychologist|clinical psychologist|psychotherapist|counsellor|speech therapist|dietitian|dietician|healthcare assistant|health care assistant|hca|physician associate|physicians associate|physician assistant|anaesthesia associate|healthcare scientist|biomedical scientist|odp|operating department practitioner|social worker|care worker|support worker|practice manager|manager|receptionist|admin|administrator|secretary|porter|nhs manager|other nhs staff|nhs staff|optometrist|podiatrist|health visitor|district nurse|something else in the nhs|work in the nhs but not a doctor`,
  'someone-close': `family|family member|relative|friend|a friend|wife|husband|spouse|girlfriend|boyfriend|my partner|partner of|married to|my mother|my father|my mum|my mam|my dad|parent|parents|my son|my daughter|my brother|my sister|sibling|employer|line manager|colleague|worried about someone|worried about my|worried about a|on behalf of|for someone else|for a friend|doctors wife|doctors husband|doctors partner|dentists wife|dentists husband|someone close`,
};

const mostWords = 16;
/** Longer replies count only where they say "I am" or whom they write for; shorter ones may hold few other words. */
const mostLoose = 7;
const denials = setOf('not no never isnt nor arent dont havent without');
const dental = setOf('dental dentistry dentist dentists orthodontics endodontics');
/** "My consultant", "our SHO": somebody else's job. */
const others = setOf('my our his her their your');

/** What may stand between "not" and what it denies: "not a", "not really a". */
const between = setOf('a an really actually the have got');

const table: ReadonlyMap<string, Profession> = new Map(
  (Object.keys(names) as Profession[]).flatMap((profession) =>
    names[profession].split('|').map((name): [string, Profession] => [name, profession]),
  ),
);

/**
 * A person's part: from a job ("dental nurse", "med student"), a grade ("ST5", "GP partner") or whom they write for ("my wife is a GP").
 * Two parts in one reply are unclear, save that writing for somebody else always shows.
 * @param offered what a bare number stands for, if the professions were shown as numbered choices.
 */
export function readProfession(text: string, offered: readonly Profession[] = []): Reading<Profession> {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWords || words.some((each) => each.after === 'question'))
    return unclear;
  const said = bare(words);
  const number = said.length === 1 ? placeOf(said[0]?.word ?? '', offered.length) : undefined;
  const picked = number === undefined ? undefined : offered[number];
  if (picked !== undefined) return answer(picked);
  const found = foundIn(said);
  if (found.size === 0) return readAside(words) ?? byGrade(said) ?? misspelt(said) ?? unclear;
  if (said.length > mostLoose && !isStated(said, found)) return unclear;
  if (found.has('someone-close')) return answer('someone-close');
  if (!found.has('dentist') && found.has('doctor') && said.some((each) => dental.has(each.word)))
    return answer('dentist');
  const [profession] = found;
  return found.size === 1 && profession !== undefined ? answer(profession) : unclear;
}

/** "I'm a …", "my wife is a GP", "worried about my …": it is about the person or somebody close, not a story with a doctor in it. */
function isStated(words: readonly Word[], found: ReadonlySet<Profession>): boolean {
  const close = found.has('someone-close');
  if (close) return found.size > 1 || words.some((each) => each.word === 'worried' || each.word === 'behalf');
  return words.some((_, at) => isOfThemselves(words, at) && sizeAt(words, at) > 0);
}

/** "I'm a doctor and my husband left": what they say they are outweighs whom they mention. */
function foundIn(words: readonly Word[]): Set<Profession> {
  const found = new Set<Profession>();
  let ownWords = false;
  for (let at = 0; at < words.length; ) {
    const size = sizeAt(words, at);
    const profession = table.get(joined(words.slice(at, at + size)));
    if (profession !== undefined && !isDenied(words, at, profession) && !isTitle(words, at)) {
      found.add(profession);
      ownWords ||= profession !== 'someone-close' && isOfThemselves(words, at);
    }
    at += Math.max(size, 1);
  }
  if (ownWords) found.delete('someone-close');
  return found;
}

function isOfThemselves(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.word ?? '';
  const verb = before === 'a' || before === 'an' || before === 'the' ? (words[at - 2]?.word ?? '') : before;
  return verb === 'im' || verb === 'am' || verb === 'as';
}

function sizeAt(words: readonly Word[], at: number): number {
  for (let size = Math.min(8, words.length - at); size > 0; size -= 1) {
    if (table.has(joined(words.slice(at, at + size)))) return size;
  }
  return 0;
}

function isDenied(words: readonly Word[], at: number, profession: Profession): boolean {
  let back = at - 1;
  while (back >= 0 && between.has(words[back]?.word ?? '')) back -= 1;
  const before = words[back]?.word ?? '';
  return denials.has(before) || (others.has(before) && profession !== 'someone-close');
}

/** "Dr Patel" names somebody; "a dr in Leeds" says what they are. */
function isTitle(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.word;
  return (
    words[at]?.word === 'dr' &&
    next !== undefined &&
    !['in', 'at', 'on', 'and', 'from', 'working', 'but'].includes(next)
  );
}

/** "ST5", "DCT1", "consultant": a grade says the profession, and a dental word with it says dentist. */
function byGrade(words: readonly Word[]): Reading<Profession> | undefined {
  if (words.length > mostLoose || words.some(({ word }) => denials.has(word) || others.has(word)))
    return undefined;
  const grade = readGradePhrase(words);
  if (words.some((each) => dental.has(each.word)) && words.length <= 6) return answer('dentist');
  return grade === undefined ? undefined : answer(grade.profession);
}

function misspelt(words: readonly Word[]): Reading<Profession> | undefined {
  if (words.length > 5 || words.some((each) => denials.has(each.word))) return undefined;
  const found = new Set<Profession>();
  for (const { word } of words) {
    for (const [name, profession] of table) if (word.length >= 5 && near(name, word)) found.add(profession);
  }
  const [profession] = found;
  return found.size === 1 && profession !== undefined ? answer(profession) : undefined;
}
