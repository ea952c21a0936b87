import type { ServiceFacts } from '../services.ts';

const textPrivacy =
  'Texts are not as private as a call: they pass through phone networks and stay on your phone.';
const pagePrivacy =
  'Exit takes this chat off the screen, but the browser, and on a work computer the network, may show that you were here.';

export const welcomeWording = {
  hello: (service: ServiceFacts) =>
    `Hello, this is ${service.name}, for doctors and dentists. I am an automated assistant, a machine, not a person. I can take a self-referral, find a helpline or pass you to an advisor. In danger now? Call 999, or Samaritans on 116 123.`,
  readers:
    'What you write is kept encrypted. Only our advisors and clinicians may read it. No employer, GMC or GDC sees it. We would share only if a life, a child or patients were at serious risk, or a court ordered it. A person decides that, never me.',
  goOn: 'Are you happy to go on, knowing that? You can text PERSON at any time, or ask me things like "will the GMC know?"',
  goOnAgain: 'Shall we go on? If not, I will not ask you anything.',
  goOnChoices: ['yes, go on', 'no', 'tell me more'],
  more: (service: ServiceFacts, onPage: boolean) => [
    `We keep a conversation for ${service.daysKept} days, or ${service.daysReferralKept} days once you have sent a referral. Text FORGET ME and it is erased. You can use a made-up name. Nobody you ask us to keep away will be shown it.`,
    `${onPage ? pagePrivacy : textPrivacy} I only follow fixed rules and reviewed wording. I cannot judge how ill anyone is: people do that.`,
  ],
  textsSafe:
    'Is it safe for us to text this phone? Messages may show on the lock screen, and someone else may see them.',
  textsSafeAgain: 'Could anyone else see texts on this phone?',
  textsSafeChoices: ['yes, only I see them', 'no, others may', 'not sure'],
  takeCare:
    'Thank you for saying. I will only text when you text me. You may want to delete these messages as we go.',
  thanks: 'Thank you.',
  declined: (phone: string) =>
    `That is fine. I will not ask you anything. ${phone} If you ever need someone now: 999, Samaritans 116 123, or text SHOUT to 85258. Text HI if you change your mind.`,
};
