import { minutes, type Opening, type OpenSpan, type Weekday, weekdays } from './opening.ts';

type ParsedHours =
  | { readonly kind: 'hours'; readonly opening: Opening }
  | { readonly kind: 'wrong'; readonly why: string };

const example = 'for example "Mon-Fri 08:00-20:00; Sat 08:00-14:00; not bank holidays"';

/**
 * Opening hours as written in configuration: parts separated by ";", each days and times, "24/7" alone for always.
 * "Mon, Wed" and "Fri-Mon" are days; "18:00-02:00" ends on the next day; "also bank holidays" opens them.
 * Without a word about bank holidays it is closed on them: presence is never promised by accident.
 */
export function parseHours(text: string): ParsedHours {
  const parts = text
    .split(';')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
  if (parts.length === 1 && (parts[0] === '24/7' || parts[0] === 'always'))
    return { kind: 'hours', opening: { always: true } };
  const week: OpenSpan[] = [];
  let bankHolidays: 'open' | 'closed' = 'closed';
  for (const part of parts) {
    if (part === 'not bank holidays') bankHolidays = 'closed';
    else if (part === 'also bank holidays') bankHolidays = 'open';
    else {
      const span = parseSpan(part);
      if (typeof span === 'string') return { kind: 'wrong', why: `"${part}": ${span}, ${example}` };
      week.push(span);
    }
  }
  if (week.length === 0) return { kind: 'wrong', why: `no days and times in "${text}", ${example}` };
  return { kind: 'hours', opening: { week, bankHolidays } };
}

/** A span, or in words what is wrong with it. */
function parseSpan(part: string): OpenSpan | string {
  const cut = part.lastIndexOf(' ');
  if (cut < 0) return 'days and then times are expected';
  const days = parseDays(part.slice(0, cut));
  if (typeof days === 'string') return days;
  const [from, to, ...more] = part.slice(cut + 1).split('-');
  if (from === undefined || to === undefined || more.length > 0) return 'times are expected as HH:MM-HH:MM';
  const wrong = [from, to].find((clock) => !isClock(clock));
  if (wrong !== undefined) return `"${wrong}" is not a time of day (00:00 to 24:00)`;
  return minutes(from) === minutes(to) || from === '24:00'
    ? 'the times leave nothing open'
    : { days, from, to };
}

function parseDays(text: string): readonly Weekday[] | string {
  const days = new Set<Weekday>();
  if (text === 'every day' || text === 'daily') return weekdays;
  for (const piece of text.split(',').map((each) => each.trim())) {
    const [first, last = first] = piece.split('-').map((each) => each.trim().slice(0, 3));
    const from = indexOfDay(first);
    const to = indexOfDay(last);
    if (from < 0 || to < 0)
      return `"${piece}" is not a day or a span of days (Mon, Tue, Wed, Thu, Fri, Sat, Sun)`;
    for (let step = 0; step <= (to - from + 7) % 7; step += 1) {
      const day = weekdays[(from + step) % 7];
      if (day !== undefined) days.add(day);
    }
  }
  return weekdays.filter((day) => days.has(day));
}

function indexOfDay(name: string | undefined): number {
  return (weekdays as readonly (string | undefined)[]).indexOf(name);
}

export function isClock(text: string): boolean {
  if (text.length !== 5 || text[2] !== ':') return false;
  for (const place of [0, 1, 3, 4])
    if (!((text[place] ?? '') >= '0' && (text[place] ?? '') <= '9')) return false;
  return minutes(text) <= 24 * 60 && Number(text.slice(3)) <= 59;
}
