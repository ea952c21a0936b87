export const rootWording = {
  menu: 'What would you like to do? You can also just ask, like "will the GMC know?"',
  menuChoices: [
    'refer myself',
    'talk to a person',
    'find a helpline',
    'book an appointment',
    'what we hold about you',
  ],
  menuWithin:
    'You are part-way through your referral and it is kept. You can text CONTINUE to go on, or PERSON, HELPLINE, BOOK, FORGET ME, or ask me a question.',
  unclear: 'Sorry, I did not follow that. I am a machine and know only a few things.',
  unclearAgain:
    'I still do not follow, and that is my fault. Text PERSON and I will ask for someone for you.',
  anythingElse: 'Is there anything else? Text MENU to see what I can do, or PERSON for someone to talk to.',
  movedHere: 'Your chat now goes on here, from where you were.',
  toBrowser: (page: string, words: string) =>
    `Open ${page}, press "Come back to a chat with a code" and type: ${words}. It works once, for 10 minutes, and keeps your place. Anyone who has the words can open this chat.`,
  inBrowser: 'You are in a browser already. For another one, press "Get a code to come back" under "More".',
  welcomeBack: 'Hello again.',
  restarted: 'We have changed this since you were last here, so I have to begin this part again.',
  paused:
    'Of course. I keep your place and nothing is lost. Text CONTINUE whenever you are back, today or in weeks.',
  nothingOpen: 'There is nothing half done.',
  empty: 'Your message came through empty. Could you send it again?',
  picturesToo: 'I cannot look at pictures or files, so nobody has seen what you sent with it.',
  pictures: 'I cannot look at pictures or files, so nobody has seen it. Could you put it in words?',
  keptForAdvisor: 'Thank you. I have kept that for the advisor.',
  meanwhile: 'Text MENU to see what I can do meanwhile.',
};
