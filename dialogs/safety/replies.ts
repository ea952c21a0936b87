import type { Concern } from '../../src/core/concern/concern.ts';
import type { Nation, Stage } from '../../src/core/conversation.ts';
import type { ShownDirectory } from '../../src/core/directory.ts';
import type { Saying } from '../../src/core/message.ts';
import { type Desk, handoffWording } from '../handoff/wording.ts';
import { safetyWording as wording } from './wording.ts';

/** What a crisis reply depends on. No store, no dialog and no vendor: it can always be given. */
export interface Around {
  readonly directory: ShownDirectory;
  readonly nation: Nation | undefined;
  readonly desk: Desk;
  readonly stage: Stage['kind'];
}

/**
 * The fixed reply to words that call for help: acknowledge, the urgent routes, whether a person is there, one plain
 * question, and the place kept. All in one message.
 */
export function crisisReply(concern: Pick<Concern, 'kind' | 'topic'>, around: Around): Saying {
  const person = around.stage === 'with-advisor' ? wording.withAdvisor : handoffWording.presence(around.desk);
  const parts = [
    wording.opening(concern),
    wording.routes(around.directory, around.nation),
    person,
    wording.question(concern),
    ...(around.stage === 'with-advisor' ? [] : [wording.place]),
  ];
  return { text: parts.join(' '), asks: 'safety', crisis: true };
}

/** HELP: the routes first, then what the line can do. */
export function helpReply(directory: ShownDirectory, nation: Nation | undefined): Saying {
  return { text: wording.help(wording.routes(directory, nation)), crisis: true };
}

/** When nothing can be kept. */
export function downReply(directory: ShownDirectory): Saying {
  return { text: wording.down(wording.routes(directory, undefined)), crisis: true };
}

/** When a turn has failed: an apology, numbers that work, the offer of a person. */
export function failedReply(directory: ShownDirectory, nation: Nation | undefined): Saying {
  return { text: wording.failed(wording.routes(directory, nation)), crisis: true };
}
