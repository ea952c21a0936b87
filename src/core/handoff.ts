import { advance, type Conversation } from './conversation.ts';
import type { AdvisorId, EntryId } from './ids.ts';
import type { Saying } from './message.ts';
import type { Change } from './ports.ts';

/** Who acts, and under which claim. */
export interface Holder {
  readonly advisor: AdvisorId;
  /** The number the claim gave: one from an older claim is refused. */
  readonly fence: number;
}

/** What an advisor's act comes to: a change to commit, or why it may not be. */
export type Acted =
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'refused'; readonly why: 'nobody-waits' | 'held-by-another' | 'no-longer-held' };

/** Takes a conversation that waits. The fence rises by one; of several who commit at once, the revision lets one through. */
export function claim(conversation: Conversation, advisor: AdvisorId, at: Date): Acted {
  const { stage } = conversation;
  if (stage.kind === 'with-advisor') return { kind: 'refused', why: 'held-by-another' };
  if (stage.kind !== 'waiting') return { kind: 'refused', why: 'nobody-waits' };
  const fence = conversation.fence + 1;
  return changed(conversation, at, { stage: advance(stage, { kind: 'claimed', advisor, at, fence }), fence });
}

/** Back into the queue. */
export function release(conversation: Conversation, holder: Holder, at: Date): Acted {
  return held(conversation, holder, () =>
    changed(conversation, at, { stage: advance(conversation.stage, { kind: 'released', at }) }),
  );
}

/** Back to the assistant, with the place in whatever was open. What was noticed has had a person. */
export function handBack(conversation: Conversation, holder: Holder, at: Date): Acted {
  const { safety: _, ...memory } = conversation.memory;
  return held(conversation, holder, () =>
    changed(conversation, at, { stage: advance(conversation.stage, { kind: 'handed-back' }), memory }),
  );
}

/** Writes to the practitioner: only the holder, under the newest claim. */
export function write(
  conversation: Conversation,
  holder: Holder,
  saying: { readonly id: EntryId; readonly saying: Saying },
  at: Date,
): Acted {
  return held(conversation, holder, () =>
    changed(conversation, at, { say: [{ ...saying, from: 'advisor' }] }),
  );
}

function held(conversation: Conversation, { advisor, fence }: Holder, act: () => Acted): Acted {
  const { stage } = conversation;
  const holds = stage.kind === 'with-advisor' && stage.advisor === advisor && stage.fence === fence;
  return holds ? act() : { kind: 'refused', why: 'no-longer-held' };
}

function changed(conversation: Conversation, at: Date, parts: Partial<Change>): Acted {
  const { id, revision, heard, stage, fence, memory, answered } = conversation;
  const change: Change = {
    conversation: id,
    loaded: { revision, heard },
    at,
    stage,
    fence,
    memory,
    answered,
    noticed: [],
    say: [],
    // What the practitioner says meanwhile does not bear on who holds the conversation; the revision does.
    insist: true,
    ...parts,
  };
  return { kind: 'change', change };
}
