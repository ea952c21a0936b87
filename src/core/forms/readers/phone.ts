import type { Finding, FoundPhone } from '../finding.ts';
import { answer, type Reading, unclear } from '../reading.ts';
import { bare, joined, wordsOf } from '../words.ts';
import { readAside } from './aside.ts';

const thisOne = new Set(
  'this one|this number|this|this phone|this mobile|same|same one|same number|the same|the same number|the same one|same as this|same as this one|use this|use this one|use this number|on this|on this one|on this number|text this|text this number|text me here|text here|here|my mobile this one|my number|the one im using|the one im texting from|the number im texting from|the one im on|the one you have|you have it|you already have it|this one is fine|this number is fine|this is fine|just this one|just this number|this one here|yes this one|yes this number|this one yes|current one|current number'.split(
    '|',
  ),
);

/**
 * A number to reach somebody on.
 * @param own what "this one" stands for: the number the conversation runs on; without it "this one" is unclear.
 */
export function readPhone(text: string, finding: Finding, own?: string): Reading<FoundPhone> {
  const words = wordsOf(text);
  const said = bare(words);
  if (own !== undefined && (thisOne.has(joined(said)) || thisOne.has(joined(words))))
    return answer({ e164: own, kind: 'mobile' });
  const found = finding.phone(text);
  if (found !== undefined) return answer(found);
  return readAside(words) ?? unclear;
}
