import type { Asked, Concern } from '../src/core/concern/concern.ts';
import { type SecondReader, withOpinion } from '../src/core/concern/second-reader.ts';
import type { Clock } from '../src/core/ports.ts';

const longestMilliseconds = 3_000;

type Noticed = (Concern & { readonly text: number }) | undefined;

/** Asks the second reader, if there is one, of the newest text; late, failing or talking nonsense it changes nothing. */
export async function secondOpinion(
  reader: SecondReader | undefined,
  clock: Pick<Clock, 'after'>,
  noticed: Noticed,
  texts: readonly string[],
  asked: Asked,
): Promise<Noticed> {
  if (reader === undefined || noticed?.kind === 'emergency' || noticed?.kind === 'explicit') return noticed;
  const together = texts.join('\n');
  const opinion = await within(reader.read(together, asked), clock);
  const added = withOpinion(noticed, opinion, texts.at(-1) ?? '');
  return added === undefined || added === noticed ? noticed : { ...added, text: texts.length - 1 };
}

const kinds = ['emergency', 'explicit', 'ambiguous', 'third-party', 'none'] as const;

function within(
  read: ReturnType<SecondReader['read']>,
  clock: Pick<Clock, 'after'>,
): ReturnType<SecondReader['read']> {
  return new Promise((resolve) => {
    const cancel = clock.after(longestMilliseconds, () => resolve('unsure'));
    read
      .then(
        (opinion) => resolve(kinds.find((kind) => kind === opinion) ?? 'unsure'),
        () => resolve('unsure'),
      )
      .finally(cancel);
  });
}
