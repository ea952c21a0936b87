import type { ConversationId, ReferralId } from '../../../src/core/ids.ts';
import { type Bench, draft, start, together } from '../../contracts/store/kit.ts';

/** Words, numbers and names that must never be found in a file. */
export const canaries = {
  words: [
    'CANARY-took-something',
    'kanari ŵyn',
    'CANARY "quoted" words',
    'canary\nnewline',
    'kanarie 👍🏽',
    'CANARYdie',
  ],
  said: ['CANARY-reply', 'CANARY advisor words', 'CANARY last words'],
  numbers: ['+447700900111', '+447700900112', '07700900113'],
  choices: ['CANARY-choice-one', 'CANARY-choice-two'],
  known: ['CANARY-handle', 'canary@example.org', '7012345', 'CANARY-trust', 'SW1A1AA'],
  answers: [
    'CANARY-brings',
    'CANARY-gp-name',
    'canary.gp@example.org',
    '+447700900114',
    'CANARY-avoid',
    '1984-07-03',
  ],
  dialog: ['CANARY-asked', 'CANARY-place', 'CANARY-answer-so-far', '+447700900115'],
  ids: ['SM-CANARY-message', 'SM-CANARY-vendor', 'CANARY-refused-why'],
  tray: ['CANARY-tray-words', 'CANARY-tray-key', 'CANARY-tray-name', '+447700900116'],
  concern: ['CANARY-rule', 'CANARY-topic'],
  callBack: ['CANARY-when', '+447700900117'],
};

/** Puts each canary through the door it would come in by. */
export async function live(bench: Bench): Promise<ConversationId> {
  const [address = '', other = ''] = canaries.numbers;
  const id = await bench.begin({
    address,
    channelMessageId: canaries.ids[0] ?? '',
    text: canaries.words[0] ?? '',
  });
  await together(canaries.words.length, (index) =>
    bench.tell({ address, text: canaries.words[index] ?? '' }),
  );
  await bench.tell({ address: other, text: canaries.numbers[2] ?? '' });
  const [handle = '', ...known] = canaries.known;
  const [when = '', phone = ''] = canaries.callBack;
  const [rule = '', topic = ''] = canaries.concern;
  await bench.commit(id, {
    memory: {
      known: { handle },
      dialog: { known, dialog: canaries.dialog },
      callBack: { number: phone, when, voicemailIsSafe: 'no' },
    },
    say: [
      draft(canaries.said[0] ?? '', { saying: { choices: canaries.choices } }),
      draft(canaries.said[1] ?? '', { from: 'advisor', saying: { crisis: true } }),
    ],
    noticed: [
      {
        sequence: 1,
        concern: { kind: 'explicit', topic: topic as never, words: { start: 0, end: 3 }, rule },
      },
    ],
    referral: { id: 'referral-1' as ReferralId, answers: canaries.answers },
  });
  const [first, second] = await bench.store.take(start, 2);
  await bench.store.settle(first?.id as never, { kind: 'sent', vendorId: canaries.ids[1] ?? '' }, start);
  await bench.store.settle(second?.id as never, { kind: 'refused', why: canaries.ids[2] ?? '' }, start);
  const [words = '', key = '', tray = '', trayNumber = ''] = canaries.tray;
  await bench.store.tray.put(tray, key, words);
  await bench.store.tray.put(trayNumber, trayNumber, trayNumber);
  return id;
}
