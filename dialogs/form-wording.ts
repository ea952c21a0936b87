/** What every form says around its questions. */
export const formWording = {
  unclear: 'Sorry, I did not follow that.',
  offer: (required: boolean) =>
    required
      ? 'You can also text PERSON to talk to someone.'
      : 'You can text SKIP to leave this one, or PERSON to talk to someone.',
  corrected: (label: string) => `I have changed: ${label}.`,
  back: 'Going back one.',
  atTheStart: 'This is the first question, so there is nothing to go back to.',
  needed: 'I need a yes or no to this one before we go on.',
  leftOut:
    'I am not getting this one right, and that is my fault. Let us leave it. You can come back to it with BACK.',
  stuck:
    'I am not getting this right, and that is my fault. Text PERSON for someone to talk to, or come back at any time. Samaritans: 116 123, day or night.',
  changed: 'We have changed our questions since you were last here. Your answers so far are kept.',
  crossed:
    'I have kept that. You sent it before my next question reached you, so I have not taken it as an answer.',
  added: 'Thank you, I have added that to your last answer.',
  welcomeBack: (place: { at: number; of: number }) =>
    place.of > 3 ? `Hello again. We are at question ${place.at} of about ${place.of}.` : 'Hello again.',
};
