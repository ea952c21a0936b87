export const bookingWording = {
  link: (url: string, hours: number) =>
    `Here you choose a clinician, a time and a place: ${url} The link works for ${hours} hours and says nothing about you. Text BOOK for a new one.`,
  none: (phone: string) => `Choosing a clinician online is not set up on this line yet. ${phone}`.trim(),
  person: 'I can ask a person to arrange it with you: text PERSON.',
};
