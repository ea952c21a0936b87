import { type Answers, given } from '../../src/core/forms/form.ts';
import type { QuestionWording } from '../form-dialog.ts';
import type { Services } from '../services.ts';
import { serviceLine } from '../signpost/wording.ts';
import { areas, checks, labels, professions, routes, safeWays, work } from './choices.ts';
import { type ReferralKey, routeOf } from './questions.ts';
import { summary } from './summary.ts';

const first = (choices: readonly { words: readonly string[] }[]) =>
  choices.map(({ words }) => words[0] ?? '');

/** What is said around the questions of a referral. */
export const referralWording = {
  open: 'This takes about ten minutes and nothing is sent until you say so. At any question you can text SKIP, BACK, PAUSE or "not sure".',
  sent: 'Your referral is sent. A clinician looks at it before anyone treats you. Nobody at your work is told.',
  sentToPerson:
    'What you wrote is sent and kept for a person to look at. We cannot promise that you can be treated here. Nobody at your work is told.',
  kept: 'I have kept your answers here and sent nothing. Text CONTINUE when you want to go on.',
  elsewhere: 'That is fine. I have sent nothing. Text MENU if there is anything else.',
};

/** How each question is put. A question without wording does not compile. */
export function questionWording(services: Services): Record<ReferralKey, QuestionWording> {
  return {
    handle: {
      label: labels.handle[0],
      ask: () => 'What shall we call you? A first name or a made-up name is fine.',
      again: () => 'Just one name to use here, real or not, like Sam. What shall it be?',
    },
    nation: {
      label: labels.nation[0],
      ask: (answers) =>
        `${thanks(answers)}Where do you work? A nation or a town is enough. It tells us which numbers and rules are yours.`,
      again: () =>
        'Which is it: England, Scotland, Wales, Northern Ireland, the Isle of Man, Jersey or Guernsey?',
    },
    profession: {
      label: labels.profession[0],
      ask: () => 'Which are you?',
      again: () => 'Which of these is nearest? Reply with its number.',
      choices: () => first(professions),
    },
    grade: {
      label: labels.grade[0],
      ask: () => 'What is your grade or role? For example FY2, ST5, GP partner, associate, consultant.',
      again: () => 'Your grade in a word or two, such as "registrar", "locum GP" or "foundation dentist".',
    },
    route: {
      label: 'how to go on',
      before: (answers) => routeLines(services, answers),
      ask: () => 'What would you like to do?',
      again: () => 'Which would you like?',
      choices: () => first(routes),
    },
    registration: {
      label: labels.registration[0],
      ask: () =>
        'If you want to give it: your GMC or GDC number. It is optional. We do not look you up, and we never text it back.',
      again: () => 'A GMC number has 7 digits, a GDC number 3 to 6. Like "GDC 12345". Or text SKIP.',
    },
    story: {
      label: labels.story[0],
      ask: () => 'What brings you here? In your own words, as much or as little as you like, in one message.',
      again: () => 'A few words on what made you get in touch today, or SKIP.',
    },
    areas: {
      label: labels.areas[0],
      ask: () => 'Which of these fit? You can pick several, like "1 and 3".',
      again: () => 'Reply with the numbers that fit, such as 1 3 5.',
      choices: () => first(areas),
    },
    work: {
      label: labels.work[0],
      ask: () =>
        'Many people who write to us are going through one of these. Are you? You can skip this. Telling us brings no one else in.',
      again: () => 'Is there a complaint, an investigation or time off work?',
      choices: () => first(work),
    },
    avoid: {
      label: labels.avoid[0],
      ask: () =>
        'Is there anyone who must not see this: people, trusts or practices? Name them in one message, or say "no one".',
      again: () => 'Names of people or workplaces to keep away from your record, or "no one".',
    },
    number: {
      label: labels.number[0],
      ask: () => 'Which number is safe for a clinician to use? Type it, or reply THIS ONE.',
      again: () => 'A full UK number such as 07700 900123, or THIS ONE, or SKIP.',
    },
    safeWays: {
      label: labels.safeWays[0],
      ask: () => 'What is safe to leave on that phone?',
      again: () => 'If we miss you, may we leave a text or a voicemail? Reply with a number.',
      choices: () => first(safeWays),
    },
    email: {
      label: labels.email[0],
      ask: () => 'An email address that is only yours, not a work one? Or SKIP.',
      again: () => 'An address like sam@example.org, or SKIP.',
    },
    times: {
      label: labels.times[0],
      ask: () => 'When is a good time to reach you? For example "after nights, 9am" or "weekday evenings".',
      again: () => 'A time or a part of the day, such as 9am, mornings or any time.',
    },
    emergencyContact: {
      label: labels.emergencyContact[0],
      ask: () =>
        'Someone in the UK we could ring in an emergency: a name and number? Used only if we thought your life was at risk. Or SKIP.',
      again: () => 'A name and a number, or SKIP.',
    },
    gp: {
      label: labels.gp[0],
      ask: () => 'Your GP or practice, if you have one? We contact no one without your agreement. Or SKIP.',
      again: () => 'The name of the surgery is enough, or SKIP.',
    },
    gpConsent: {
      label: labels.gpConsent[0],
      ask: () => 'May a clinician here write to that GP about your care? Reply yes, no or not sure.',
      again: () => 'May we write to your GP: yes, no or not sure? You can change this later.',
    },
    access: {
      label: labels.access[0],
      ask: () =>
        'Is there anything that would make this easier for you, such as an interpreter, a signer or large print? Or say "no".',
      again: () => 'Any help you need with hearing, sight, language or anything else, or "no".',
    },
    check: {
      label: 'checking',
      before: summary,
      ask: () => 'Shall I send this to the clinicians?',
      again: () => 'What shall I do with it?',
      choices: () => first(checks),
    },
    change: {
      label: 'what to change',
      ask: () => 'Which one shall we change? Reply with its number in the list.',
      again: () => 'The number in the list, or its name, like "email".',
    },
  };
}

/** Who else can help, where no line of the directory is meant. */
const alsoAsk = {
  gp: 'your own GP',
  'occupational-health': 'occupational health, who need not tell your manager why',
  university: "your university's support service",
  'ask-them-to-write-to-us': 'ask the doctor or dentist to write to us themselves; only they can refer',
} as const;

function thanks(answers: Answers): string {
  const handle = given<string>(answers, 'handle');
  return handle === undefined ? '' : `Thank you, ${handle}. `;
}

function routeLines(services: Services, answers: Answers): readonly string[] {
  const route = routeOf(answers);
  if (route.kind === 'eligible') return [];
  const opening =
    route.kind === 'ask-a-person'
      ? 'Whether this service can treat you depends on things a person must look at. We will not turn you away without an answer.'
      : 'Thank you. Treatment here is not set up for where you work or what you do, but there is help made for you.';
  const lines = route.services
    .flatMap((id) => services.directory.filter((service) => service.id === id))
    .slice(0, 3)
    .map(serviceLine);
  const also = route.also.map((each) => alsoAsk[each]);
  return also.length === 0 ? [opening, ...lines] : [opening, ...lines, `Also: ${also.join('; ')}.`];
}
