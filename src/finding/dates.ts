import type { FoundDate } from '../core/forms/finding.ts';
import type { Answer } from './recognised.ts';

const kinds: Readonly<Record<string, FoundDate['kind']>> = {
  date: 'date',
  daterange: 'date',
  time: 'time',
  timerange: 'time',
  datetime: 'moment',
  datetimerange: 'moment',
};

/** What was recognised as days, times and spans; lengths of time, holidays by name and "every Monday" are left out. */
export function findDates(recognised: Answer): readonly FoundDate[] {
  return recognised.flatMap(({ text, values }) =>
    values.flatMap((value) => {
      const kind = kinds[value.type ?? ''];
      const from = written(kind, value.value ?? value.start);
      if (kind === undefined || from === undefined) return [];
      const to = written(kind, value.end);
      return [{ kind, words: text, from, ...(to !== undefined && { to }) }];
    }),
  );
}

/** 'YYYY-MM-DD', 'HH:MM' or 'YYYY-MM-DDTHH:MM', undefined for what the library leaves unresolved. */
function written(kind: FoundDate['kind'] | undefined, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const digit = (value[0] ?? '') >= '0' && (value[0] ?? '') <= '9';
  if (!digit) return undefined;
  if (kind === 'time') return value.slice(0, 5);
  return kind === 'date' ? value.slice(0, 10) : value.slice(0, 16).replace(' ', 'T');
}
