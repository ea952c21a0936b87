import type { Concern, Topic } from '../../src/core/concern/concern.ts';
import type { Nation } from '../../src/core/conversation.ts';
import { crisisRoutes, type ShownDirectory } from '../../src/core/directory.ts';

type Openings = Readonly<Record<Topic, string>>;

const emergency: Openings = {
  suicide:
    'What you wrote matters more than anything else here. If you have done something, or might in the next hours, call 999 now or go to A&E, and tell someone near you.',
  'self-harm':
    'What you wrote matters more than anything else here. If you are hurt, or might be soon, call 999 now or go to A&E, and tell someone near you.',
  'harm-to-others':
    'If you or anyone else is in danger now, call 999. If you can, move away from them first. You can tell 999 exactly what you told me.',
  abuse: 'If you are in danger now, call 999. Read and keep these texts only if that is safe for you.',
  'acute-illness':
    'This sounds like a medical emergency. Do for yourself what you would do for a patient: call 999 now, or get someone near you to.',
  'someone-in-danger': 'If they are in danger now, call 999, and stay with them if that is safe.',
  'someone-died-or-distressed': 'I am so sorry. If anyone is in danger now, call 999.',
};

const explicit: Openings = {
  suicide: 'Thank you for telling me. You do not have to carry this alone, and it needs more than a machine.',
  'self-harm': 'Thank you for telling me. If you are badly hurt, call 999. This needs more than a machine.',
  'harm-to-others':
    'Thank you for telling me. It takes courage, and saying it early keeps people safe, you too. If anyone is in danger now, call 999.',
  abuse:
    'Thank you for telling me. Nobody should have to live with that. If you are in danger now, call 999. Read and keep these texts only if that is safe for you.',
  'acute-illness':
    'Please do not wait with that. If it could be serious, call 999 now; you would tell a patient the same.',
  'someone-in-danger': 'If they are in danger now, call 999, and stay with them if that is safe.',
  'someone-died-or-distressed': 'I am so sorry. That is a heavy thing to carry.',
};

const openings: Readonly<Record<Concern['kind'], Openings>> = {
  emergency,
  explicit,
  ambiguous: {
    ...explicit,
    suicide: 'Thank you for telling me. I may have misread it, and I would rather ask than miss something.',
    abuse:
      'Thank you for telling me. I may have misread it. If you are ever in danger, call 999. Read and keep these texts only if that is safe for you.',
    'harm-to-others':
      'Thank you for telling me. I may have misread it. If anyone is in danger now, call 999.',
    'self-harm':
      'Thank you for telling me. I may have misread it, and I would rather ask than miss something.',
  },
  'third-party': {
    ...explicit,
    suicide: 'I am so sorry. That is a heavy thing to carry.',
    'self-harm': 'I am sorry. If they are in danger now, call 999, and stay with them if that is safe.',
    abuse: 'I am sorry. If they are in danger now, call 999.',
    'harm-to-others': 'If anyone is in danger now, call 999.',
    'acute-illness': 'If they are in danger now, call 999.',
  },
};

const questions: Readonly<Record<Concern['kind'], Partial<Openings> & { readonly otherwise: string }>> = {
  emergency: { otherwise: 'I answer at any hour, but please get a person now.' },
  explicit: {
    otherwise: 'Do you think you might act on it today? You can say yes, no or not sure.',
    abuse: 'Are you in danger where you are now? You can say yes, no or not sure.',
    'harm-to-others': 'Is anyone in danger right now? You can say yes, no or not sure.',
    'acute-illness': 'Is it getting worse? You can say yes, no or not sure.',
  },
  ambiguous: { otherwise: 'Are you having thoughts of ending your life? You can say yes, no or not sure.' },
  'third-party': {
    otherwise: 'And you? Has it brought thoughts of ending your own life? You can say yes, no or not sure.',
  },
};

export const safetyWording = {
  opening: ({ kind, topic }: Pick<Concern, 'kind' | 'topic'>) => openings[kind][topic],
  question: ({ kind, topic }: Pick<Concern, 'kind' | 'topic'>) =>
    questions[kind][topic] ?? questions[kind].otherwise,
  withAdvisor: 'Your advisor sees what you wrote.',
  place: 'I am an automated assistant. When you want to, text CARRY ON and we go on where we were.',
  /** The urgent routes, in the order to try them. */
  routes: (directory: ShownDirectory, nation: Nation | undefined) =>
    crisisRoutes(directory, nation)
      .map(({ words }) => words)
      .join(' '),
  settled:
    'Thank you for answering. If that changes, at any hour, write it here or ring one of those numbers. Let us go on where we were.',
  stillUrgent:
    'I have kept that. I am a machine and cannot come to you. Please call 999 now, or wake or ring someone near you.',
  keptWords: 'I have kept what you wrote, and you need not answer what I asked.',
  carryOn:
    'Of course. You can come back to that at any time. 999 and Samaritans on 116 123 are always there.',
  notAnswered: 'You need not answer what I asked, and can come back to it at any time. Samaritans: 116 123.',
  crossed:
    'I have kept that. You sent it before my question reached you, so I have not taken it as an answer. You can say yes, no or not sure.',
  help: (routes: string) =>
    `${routes} Here with me: text PERSON for an advisor, MENU for what I can do, PAUSE to stop for now, STOP for no more texts. I am a machine.`,
  down: (routes: string) =>
    `Sorry, something of ours is broken and we cannot keep or answer your message right now. Please do not wait for us. ${routes} Please text again later.`,
  failed: (routes: string) =>
    `Sorry, something of ours went wrong with your message. It is kept, and I have asked a person to look at it. ${routes} You can go on: text CARRY ON, or PERSON.`,
};
