import type { Finding } from '../core/forms/finding.ts';
import { findDates } from './dates.ts';
import { findPhone } from './phone.ts';
import { type Limits, openRecognisers } from './recognisers.ts';

/** The finding that readers ask for. Nothing is started before a date is first looked for. */
export function openFinding(limits: Partial<Limits> = {}): Finding {
  const recognisers = openRecognisers(limits);
  return {
    phone: (text, region = 'GB') => findPhone(text, region),
    dates: async (text, reference) => findDates(await recognisers.recognise(text, reference)),
    close: () => recognisers.close(),
  };
}
