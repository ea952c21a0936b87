import type { ServiceFacts } from '../services.ts';

/** What is true about people being there, and no more than that. */
export interface Desk {
  readonly onDuty: number;
  readonly service: ServiceFacts;
  readonly now: Date;
}

export const handoffWording = {
  /** Whether someone is there, and when. Nothing is said that is not scheduled. */
  presence({ onDuty, service, now }: Desk): string {
    if (onDuty > 0) return 'An advisor is on duty and can see this. They will write to you here.';
    const next = service.nextAdvisors(now);
    if (next === undefined)
      return 'No advisor is here right now, and I cannot tell you when one will be. Your place is kept.';
    return service.advisorsAreDue(now)
      ? 'Advisors work at this hour, but none is signed in right now. Your place is kept, and they will see it when they are.'
      : `No advisor is here right now. They are next due at ${next}. Your place is kept until then.`;
  },
  asked: 'I have asked for a person for you.',
  already: 'I have already asked for a person for you.',
  withAdvisor: 'An advisor has this conversation and will see what you write.',
  how: 'You can write more for them now. Which suits you?',
  howAgain: 'Which of these suits you?',
  howChoices: ['wait here by text', 'call me back', 'carry on with the assistant'],
  waiting:
    'Good. Write whatever you want them to know; it is kept for them. Text MENU if you want me meanwhile.',
  carryOn: 'Fine. Your place with them is kept.',
  number: 'Which number shall they call? Type it, or reply THIS ONE.',
  numberAgain: 'A full UK number such as 07700 900123, or THIS ONE.',
  when: 'When is a good time to call? For example "after 6" or "tomorrow 9am".',
  whenAgain: 'A time or a part of the day, such as 9am, evenings or any time.',
  voicemail: 'If you do not pick up, is it safe to leave a voicemail? Reply yes, no or not sure.',
  voicemailAgain: 'May they leave a voicemail: yes, no or not sure?',
  callBack: 'Thank you. I have noted that for the advisors. I cannot promise the exact time.',
  kept: 'I have kept that for the advisor.',
};
