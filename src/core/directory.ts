import type { Nation, Profession } from './conversation.ts';
import type { HelpService } from './help-service.ts';
import { describeNow, isOpen } from './opening-hours.ts';
import type { ShownDirectory, ShownService } from './shown-service.ts';

export { crisisRoutes, crisisRoutesKnown } from './crisis-routes.ts';
export type { HelpService } from './help-service.ts';
export { type ShownDirectory, type ShownService, shown } from './shown-service.ts';

export interface Wanted {
  readonly now: Date;
  readonly nation?: Nation;
  readonly profession?: Profession;
  /** The directory's topics, the most wanted first. */
  readonly topics?: readonly string[];
}

/**
 * Services that fit, best first: on the topic, made for this profession, open now, and without further conditions.
 * On the islands those of the whole UK are given: what else serves them is not in the data.
 */
export function choose(directory: ShownDirectory, wanted: Wanted): ShownService[] {
  return directory
    .filter((service) => serves(service, wanted))
    .map((service) => ({ service, order: orderOf(service, wanted) }))
    .sort((one, other) => compare(one.order, other.order) || one.service.id.localeCompare(other.service.id))
    .map(({ service }) => service);
}

/** Lines that only their members may use, and that must say so. */
export function isForMembers(service: HelpService): boolean {
  return service.audience.some((group) => group.endsWith('-members'));
}

/** Whether it is open now, in words; empty where its own wording says all there is to say. */
export function openingWords(service: ShownService, now: Date, _nation?: Nation): string {
  if (service.opening === undefined)
    return service.hours.toLowerCase().includes('check') ? '' : 'Check their hours first.';
  return 'always' in service.opening ? '' : describeNow(service.opening, now, service.nations);
}

const kingdom: readonly Nation[] = ['england', 'scotland', 'wales', 'northern-ireland'];

function serves(service: ShownService, { nation, profession, topics = [] }: Wanted): boolean {
  const onTopic = topics.length === 0 || topics.some((topic) => service.topics.includes(topic));
  return onTopic && servesNation(service, nation) && servesProfession(service, profession);
}

function servesNation(service: ShownService, nation: Nation | undefined): boolean {
  if (nation === undefined || service.nations.includes(nation)) return true;
  return !kingdom.includes(nation) && kingdom.every((each) => service.nations.includes(each));
}

/** Groups that are a profession. Other groups ("women", "deaf") narrow a service but say nothing of the job. */
const professionsOf: ReadonlyMap<string, readonly Profession[]> = new Map(
  Object.entries({
    doctors: ['doctor'],
    gps: ['doctor'],
    dentists: ['dentist'],
    'dental-professionals': ['dentist', 'dental-team'],
    'medical-students': ['medical-student'],
    'senior-nhs-staff': ['doctor', 'dentist', 'other-staff'],
    'nhs-staff': ['doctor', 'dentist', 'dental-team', 'other-staff'],
    'social-care-staff': ['other-staff'],
    'emergency-services': ['other-staff'],
    nurses: ['other-staff'],
    midwives: ['other-staff'],
    'healthcare-assistants': ['other-staff'],
    pharmacists: ['other-staff'],
    families: ['someone-close'],
  } satisfies Record<string, readonly Profession[]>),
);

function servesProfession(service: ShownService, profession: Profession | undefined): boolean {
  if (profession === undefined || isForAnyone(service)) return true;
  return service.audience.some((group) => professionsOf.get(group)?.includes(profession));
}

function isForAnyone(service: ShownService): boolean {
  return (
    service.audience.includes('everyone') || service.audience.every((group) => !professionsOf.has(group))
  );
}

/** Smaller goes first, place by place. */
function orderOf(service: ShownService, { now, profession, topics = [] }: Wanted): readonly number[] {
  const matching = topics.filter((topic) => service.topics.includes(topic)).length;
  const own = profession !== undefined && !isForAnyone(service);
  const open = service.opening === undefined ? 'unknown' : isOpen(service.opening, now, service.nations);
  return [
    -matching,
    isNarrow(service) ? 1 : 0,
    own ? 0 : 1,
    isForMembers(service) ? 1 : 0,
    open === true ? 0 : open === false ? 2 : 1,
  ];
}

/** Groups that many readers are not in: "under-35", one region, a language, deaf callers, one job. */
function isNarrow(service: ShownService): boolean {
  const wide = [
    'everyone',
    'doctors',
    'dentists',
    'nhs-staff',
    'medical-students',
    'dental-professionals',
    'senior-nhs-staff',
  ];
  const conditions = ['north-east-and-north-cumbria', 'welsh-speakers'];
  const open = service.audience.some((group) => wide.includes(group));
  return !open || service.audience.some((group) => conditions.includes(group));
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [place, value] of one.entries()) {
    const difference = value - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
