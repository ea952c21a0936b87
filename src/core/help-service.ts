import { z } from 'zod';
import { weekdays } from './opening.ts';
import { isClock } from './parse-hours.ts';

const slug = z.string().refine(isSlug, 'must be lower-case letters, digits and hyphens');
const words = z.string().trim().min(1, 'must not be empty');
const day = z.iso.date('must be a date, YYYY-MM-DD');
const link = z.url({ protocol: /^https?$/, error: 'must be a web address' });
const clock = z.string().refine(isClock, 'must be a time of day, HH:MM, up to 24:00');
const number = z
  .string()
  .refine(isDialled, 'must be a number as it is dialled in the UK: digits and single spaces');

const span = z
  .strictObject({ days: z.array(z.enum(weekdays)).min(1), from: clock, to: clock })
  .refine(({ from, to }) => from !== to, 'must not begin and end at the same time');

/** Only where the wording of `hours` leaves no doubt. */
const opening = z.union(
  [
    z.strictObject({ always: z.literal(true) }),
    z.strictObject({ week: z.array(span).min(1), bankHolidays: z.enum(['open', 'closed', 'unknown']) }),
  ],
  { error: 'must be always, or a week of spans with what happens on bank holidays' },
);

/** One line, charity or page that people may be pointed to, with where its facts were read and when. */
export const helpServiceSchema = z
  .strictObject({
    id: slug,
    name: words,
    summary: words,
    phone: number.optional(),
    text: z.strictObject({ keyword: words.optional(), number }).optional(),
    webchat: link.optional(),
    email: z.email('must be an email address').optional(),
    url: link,
    hours: words,
    opening: opening.optional(),
    nations: z
      .array(
        z.enum(['england', 'scotland', 'wales', 'northern-ireland', 'isle-of-man', 'jersey', 'guernsey']),
      )
      .min(1, 'must name at least one nation'),
    audience: z.array(slug).min(1, 'must name at least one group'),
    topics: z.array(slug).min(1, 'must name at least one topic'),
    source: words,
    seenOn: day,
    verified: z.boolean(),
    sourceKind: z.enum(['primary', 'secondary', 'secondary-code', 'memory']),
    sourceDate: z
      .union([day, z.string().regex(/^\d{4}-\d{2}$/u)], { error: 'must be YYYY-MM-DD or YYYY-MM' })
      .optional(),
    caution: words.optional(),
  })
  .refine(({ verified, sourceKind }) => !verified || sourceKind !== 'memory', {
    path: ['verified'],
    error: 'must be false for what was written from memory',
  });

export type HelpService = Readonly<z.infer<typeof helpServiceSchema>>;

function isSlug(text: string): boolean {
  return (
    text !== '' &&
    [...text].every((char) => (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9') || char === '-')
  );
}

function isDialled(text: string): boolean {
  const groups = text.split(' ');
  return (
    text.length <= 20 &&
    groups.every((group) => group !== '' && [...group].every((char) => char >= '0' && char <= '9'))
  );
}
