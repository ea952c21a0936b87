import type { Holdings } from '../../src/core/ports.ts';
import type { ServiceFacts } from '../services.ts';

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const privacyWording = {
  stopped:
    'You will get no more texts from us. In danger: 999. Samaritans: 116 123, day or night. Text START if you want us back.',
  stillStopped:
    'You asked us not to text you, so I will not go on. Text START if you want us back. In danger: 999. Samaritans: 116 123. Text SHOUT to 85258.',
  started: 'Welcome back. We can text you again.',
  hold: (holdings: Holdings, service: ServiceFacts) =>
    `We hold ${plural(holdings.messages, 'message')}, ${plural(holdings.referrals, 'referral')} and this number, all encrypted. Kept ${service.daysKept} days after your last text, ${service.daysReferralKept} with a referral. Text FORGET ME to erase it.`,
  nobodySaw: 'No advisor has opened this conversation so far.',
  forgetAsk:
    'Shall I erase this whole conversation, your answers and your number from our system? It cannot be undone. The texts on your phone stay there.',
  forgetAskAgain: 'Shall I erase everything we hold here?',
  forgetChoices: ['erase it', 'keep it'],
  forgotten:
    'It is being erased now. This is our last text about it. If you need someone: 999, Samaritans 116 123, or text SHOUT to 85258. You can write again at any time.',
  keptAll: 'Nothing is erased.',
};
