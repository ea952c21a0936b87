import type { Nation } from './conversation.ts';
import type { ShownDirectory, ShownService } from './shown-service.ts';

/** One way to urgent help: the checked entry and the words for it. */
export interface CrisisRoute {
  readonly service: ShownService;
  /** The nation whose route it is; undefined for those of the whole UK. */
  readonly nation: Nation | undefined;
  readonly words: string;
}

/** 111 is called differently in each nation, and Northern Ireland has none for mental health (domain facts, section 2.2). */
const routes: readonly {
  readonly id: string;
  readonly nation?: Nation;
  words(service: ShownService): string;
}[] = [
  { id: 'emergency-999', words: () => 'If life is at risk: call 999 or go to A&E.' },
  {
    id: 'nhs-111-mental-health-england',
    nation: 'england',
    words: () => 'In England, call 111 and select the mental health option.',
  },
  { id: 'nhs-111-press-2-wales', nation: 'wales', words: () => 'In Wales, call 111 and press 2.' },
  { id: 'nhs-24-111-scotland', nation: 'scotland', words: () => 'In Scotland, call 111.' },
  {
    id: 'lifeline-ni',
    nation: 'northern-ireland',
    words: ({ phone }) => `In Northern Ireland, call Lifeline on ${phone}.`,
  },
  { id: 'samaritans', words: ({ phone }) => `Samaritans, day or night: ${phone}.` },
  { id: 'shout-85258', words: ({ text }) => `Text ${text?.keyword ?? 'SHOUT'} to ${text?.number}.` },
];

/**
 * The urgent routes, only from checked entries: 999, the nation's own line, Samaritans, Shout. With the nation unknown, the
 * lines of all four. On the islands only those of the whole UK: which 111 answers there is not in the data.
 */
export function crisisRoutes(directory: ShownDirectory, nation: Nation | undefined): readonly CrisisRoute[] {
  return routes.flatMap((route) => {
    const service = directory.find(({ id }) => id === route.id);
    const applies = route.nation === undefined || nation === undefined || route.nation === nation;
    return service !== undefined && applies
      ? [{ service, nation: route.nation, words: route.words(service) }]
      : [];
  });
}

/** Whether every one of them is in the directory and checked, so that nobody in any nation gets a shorter list. */
export function crisisRoutesKnown(directory: ShownDirectory): boolean {
  return crisisRoutes(directory, undefined).length === routes.length;
}
