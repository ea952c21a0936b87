import type { HelpService } from './help-service.ts';

export interface DirectoryAge {
  readonly service: HelpService;
  /** Whole days since the entry was last checked. */
  readonly days: number;
}

/** Entries by the age of their last check, oldest first; of the same age, the older source first. */
export function directoryAges(services: readonly HelpService[], now: Date): readonly DirectoryAge[] {
  const aged = services.map((service) => ({ service, days: daysBetween(service.seenOn, now) }));
  return aged.sort((one, other) => other.days - one.days || key(one).localeCompare(key(other)));
}

function daysBetween(day: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(`${day}T00:00:00Z`)) / (24 * 60 * 60_000));
}

function key({ service }: DirectoryAge): string {
  return `${service.sourceDate ?? '9999'} ${service.id}`;
}

/** The same as a table in plain text, one line an entry. */
export function directoryTable(services: readonly HelpService[], now: Date): string {
  const rows = directoryAges(services, now).map(({ service, days }) => [
    `${days}`,
    service.seenOn,
    service.verified ? 'yes' : 'NO',
    service.sourceKind,
    service.sourceDate ?? '',
    service.id,
    service.name,
  ]);
  const all = [['days', 'checked', 'verified', 'source', 'of', 'id', 'name'], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
