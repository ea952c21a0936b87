import type { ServiceFacts } from '../services.ts';

/** One reviewed answer. Matched when the question holds a word of each group. */
export interface ReviewedAnswer {
  readonly id: string;
  readonly groups: readonly (readonly string[])[];
  answer(service: ServiceFacts): string;
}

const regulators = ['gmc', 'gdc', 'regulator', 'regulators', 'council', 'nmc'];
const employers = [
  'employer',
  'trust',
  'boss',
  'work',
  'practice',
  'hospital',
  'manager',
  'supervisor',
  'deanery',
  'consultant',
  'occupational',
  'oh',
  'cqc',
  'hee',
  'colleagues',
  'partners',
  'owner',
  'principal',
  'school',
  'uni',
  'university',
  'tutor',
  'dean',
  'indemnity',
  'insurer',
  'husband',
  'wife',
  'family',
];
const telling = [
  'know',
  'told',
  'tell',
  'tells',
  'telling',
  'report',
  'reported',
  'find',
  'inform',
  'informed',
  'contact',
  'see',
  'hear',
  'share',
  'shared',
  'notify',
  'notified',
  'refer',
  'referred',
  'involved',
  'pass',
  'passed',
];

/** The first that matches is given, so the narrower ones stand first. */
export const reviewedAnswers: readonly ReviewedAnswer[] = [
  {
    id: 'will-the-regulator-know',
    groups: [regulators, telling],
    answer: () =>
      'We do not tell the GMC or GDC that you have written. Seeking help is not something you must report. Only if patients or others were at serious risk, and you would not act on advice, could a named clinician have to. They would tell you first where they can.',
  },
  {
    id: 'will-my-employer-know',
    groups: [employers, telling],
    answer: () =>
      'No. We do not tell your employer, practice, school, insurer or family that you have written. Anyone who can see this phone may see these texts. You can name people to keep away from your record. The few true limits: text "how confidential is this".',
  },
  {
    id: 'does-it-go-on-my-record',
    groups: [
      ['record', 'records', 'notes', 'file', 'gp'],
      ['go', 'goes', 'on', 'my', 'in', 'kept', 'written', 'show', 'appear', 'told', 'know', 'see'],
    ],
    answer: () =>
      'What you write stays in our own records, apart from your GP and hospital notes. We write to your GP only if you agree. The true limits: text "how confidential is this".',
  },
  {
    id: 'who-sees-this',
    groups: [['who'], ['read', 'reads', 'see', 'sees', 'seen', 'reading', 'access', 'opened']],
    answer: () =>
      'Our advisors and clinicians, when they need to help you. They see the name you chose. No employer, GMC or GDC. I am a machine and follow fixed rules. Text WHAT DO YOU HOLD to see what is kept.',
  },
  {
    id: 'how-confidential',
    groups: [
      ['confidential', 'confidentiality', 'private', 'anonymous', 'anonymously', 'secret', 'secure', 'safe'],
      ['is', 'this', 'how', 'are', 'can', 'will', 'stay', 'it'],
    ],
    answer: () =>
      'It is confidential, and you can use a made-up name. The true limits: serious risk to a life, to a child or to patients, or a court order. A named person decides that, not me, and tells you first where they can. Texts themselves can be seen on your phone.',
  },
  {
    id: 'are-you-a-machine',
    groups: [
      ['you', 'this', 'u'],
      ['bot', 'robot', 'machine', 'human', 'real', 'ai', 'computer', 'automated', 'chatgpt', 'person'],
    ],
    answer: () =>
      'I am an automated assistant, a machine. I follow fixed rules and reviewed wording. Text PERSON to ask for a human advisor at any time.',
  },
  {
    id: 'what-does-it-cost',
    groups: [['cost', 'costs', 'free', 'pay', 'charge', 'charged', 'fee', 'price', 'expensive']],
    answer: () =>
      'The service itself is free for the doctors and dentists it covers. Your network may charge for texts as usual.',
  },
  {
    id: 'how-long-kept',
    groups: [
      ['long', 'when'],
      ['keep', 'kept', 'store', 'stored', 'hold', 'held', 'delete', 'deleted'],
    ],
    answer: (service) =>
      `We keep a conversation for ${service.daysKept} days after your last text, or ${service.daysReferralKept} days once you have sent a referral. Text FORGET ME and it is erased now.`,
  },
  {
    id: 'what-happens-next',
    groups: [
      ['what', 'whats'],
      ['happens', 'happen', 'next', 'after', 'process', 'involved'],
    ],
    answer: () =>
      'You refer yourself here. A clinician looks at it. You get a link to choose a clinician, a time and a place, then an assessment in depth, and treatment, groups or follow-up as you both agree. Nothing is sent until you say so.',
  },
  {
    id: 'when-are-you-open',
    groups: [
      ['open', 'hours', 'opening', 'available', 'closed', 'when'],
      [
        'you',
        'open',
        'hours',
        'advisors',
        'advisor',
        'people',
        'someone',
        'there',
        'closed',
        'line',
        'times',
      ],
    ],
    answer: (service) =>
      `I answer day and night. ${service.advisorHours === undefined ? 'I cannot tell you when advisors are here: no hours are set.' : `Advisors: ${service.advisorHours}.`} In danger now: 999. Samaritans: 116 123, day or night.`,
  },
  {
    id: 'who-is-it-for',
    groups: [
      ['who', 'eligible', 'eligibility', 'qualify', 'use', 'allowed', 'am', 'can', 'for'],
      [
        'for',
        'eligible',
        'eligibility',
        'qualify',
        'use',
        'student',
        'students',
        'nurse',
        'locum',
        'retired',
        'scotland',
        'wales',
        'ireland',
      ],
    ],
    answer: () =>
      'It is for doctors and dentists, at any stage and grade, mainly in England. If you are somewhere else or do another job I will still find you the right help, and a person can look at it. Nobody is just turned away.',
  },
];
