import type { Profession } from '../../conversation.ts';
import { answer, type Reading, unclear } from '../reading.ts';
import { bare, setOf, wordsOf } from '../words.ts';
import { readAside } from './aside.ts';
import { readFreeText } from './free-text.ts';
import { readGradePhrase } from './grades.ts';

/** A grade as we list it, if we know it, and always the person's own words. */
export interface GradeAnswer {
  readonly grade?: string;
  readonly words: string;
}

const mostWords = 20;
const yesNo = setOf('yes no yeah y n nah nope yep');

/** A grade or role: ours where the words name one ("f2" is FY2), otherwise the words alone. */
export function readGrade(text: string, profession?: Profession): Reading<GradeAnswer> {
  const words = wordsOf(text);
  const aside = readAside(words);
  if (aside !== undefined) return aside;
  if (words.length === 0 || words.length > mostWords || words.some((each) => each.after === 'question'))
    return unclear;
  const said = bare(words);
  if (said.length === 1 && yesNo.has(said[0]?.word ?? '')) return unclear;
  const kept = readFreeText(text, 200);
  if (kept.kind !== 'answer' || !/\p{L}/u.test(kept.value)) return unclear;
  const grade = readGradePhrase(said, profession)?.grade;
  return answer(grade === undefined ? { words: kept.value } : { grade, words: kept.value });
}
