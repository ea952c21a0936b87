import { bare, joined, setOf, wordsOf } from './forms/words.ts';

/** What a whole message may ask of the line, at any question. */
export type Request =
  | 'stop-texts'
  | 'start-texts'
  | 'help'
  | 'person'
  | 'menu'
  | 'refer'
  | 'signpost'
  | 'book'
  | 'pause'
  | 'where'
  | 'web'
  | 'hold'
  | 'forget'
  | 'greeting';

export type Move = 'back' | 'skip';

const whole: Readonly<Record<Request, string>> = {
  'stop-texts':
    'stop|stopall|stop all|unsubscribe|optout|opt out|revoke|stop texts|stop texting me|stop texting',
  'start-texts': 'start|unstop|optin|opt in',
  help: 'help|info|help me|help now|help me now|urgent|urgent help|i need help|i need help now|need help now|crisis|emergency',
  person:
    'person|human|advisor|adviser|agent|counsellor|a person|a human|real person|a real person|human please|operator|someone real|talk|call me|can someone call me|ring me|speak to someone|talk to someone',
  menu: 'menu|main menu|options|restart|start over|start again|home',
  refer:
    'refer|refer myself|refer me|self refer|self referral|selfrefer|referral|register|sign up|i want to refer myself|id like to refer myself|how do i refer myself|can i refer myself|i would like to refer myself|new referral',
  signpost:
    'find help|find a helpline|helplines|helpline|other help|who else can help|signpost|services|find services',
  book: 'book|booking|booking link|book an appointment|appointment|appointment please|book appointment|make an appointment|i want to book|id like to book|i want an appointment|id like an appointment|can i book an appointment',
  pause:
    'pause|cancel|end|quit|later|not now|do this later|finish later|called away|got to go|gotta go|gtg|brb|bleep|bleeped|been bleeped|come back later|ill come back|ill come back later|save|save it|save for later|hold on',
  where:
    'where was i|where were we|where am i|whats next|repeat|say again|again|repeat that|repeat the question|what was the question|continue|carry on|resume|go on|keep going',
  web: 'web|online|browser|in a browser|on the web|web chat|webchat|website|go online|carry on in a browser|carry on in my browser|carry on in browser|carry on online|carry on on the web|carry on by web|continue in a browser|continue in my browser|continue online|go on in a browser|go on online',
  hold: 'what do you hold|what do you hold on me|what do you have on me|what have you got on me|what data do you hold|what data do you have|what do you know about me|what have you kept|my data|show my data|what do you hold about me|what do you keep|what information do you hold',
  forget:
    'forget me|forget|delete me|delete my data|delete everything|erase me|erase my data|delete all my data|delete my messages|erase everything|wipe my data|remove my data|delete my information',
  greeting:
    'hi|hello|hey|hiya|helo|heya|hi there|hello there|good morning|good evening|good afternoon|morning|evening|yo|anyone there|is anyone there|you there|are you there|hi again|hello again|im back|back again|hallo|shwmae|alright|test',
};

const phrases = new Map<string, Request>(
  Object.entries(whole).flatMap(([request, list]) =>
    list.split('|').map((each) => [each, request as Request] as const),
  ),
);

const backs = new Set([
  'back',
  'go back',
  'previous',
  'previous question',
  'last question',
  'undo',
  'back one',
  'can i go back',
  'go back one',
  'the one before',
  'back please',
]);
const skips = new Set([
  'skip',
  'skip it',
  'skip this',
  'skip that',
  'next',
  'next question',
  'pass',
  'leave it',
  'leave blank',
  'skip this one',
  'skip please',
]);

/** Words that only wrap a wish to talk to somebody. */
const asking = setOf(
  'i id we can could may would want wanna need like to just please pls talk speak chat text write get put me through connect with a an the some any have is there be transferred now right away real actual living rather than you instead of bot machine robot could u you hear from message by phone on',
);
const somebody = setOf(
  'person human humans someone somebody people advisor adviser advisors advisers counsellor clinician therapist doctor',
);
const reaching = setOf(
  'talk speak chat text write get put connect want need wanna speaking talking have be hear message transferred rather through',
);

/** Reads a whole message as a request; a request inside a longer sentence is not one. */
export function readRequest(text: string): Request | undefined {
  const words = bare(wordsOf(text));
  if (words.length === 0 || words.length > 14) return undefined;
  const said = joined(words);
  return (
    phrases.get(said) ??
    phrases.get(withoutPlease(said)) ??
    (asksForPerson(words.map(({ word }) => word)) ? 'person' : undefined)
  );
}

/** STOP alone opts out; "I want it to stop" never does. Only the bare word counts, with nothing wrapped around it. */
export function isLoneStop(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.length <= 2 && phrases.get(joined(words)) === 'stop-texts';
}

/** "back" and "skip", as whole messages. */
export function readMove(text: string): Move | undefined {
  const said = joined(bare(wordsOf(text)));
  if (backs.has(said)) return 'back';
  return skips.has(said) ? 'skip' : undefined;
}

function withoutPlease(said: string): string {
  return said.startsWith('please ') ? said.slice(7) : said;
}

/** "can i talk to a real person please": somebody, reached for, and nothing else said. */
function asksForPerson(words: readonly string[]): boolean {
  if (words.length > 12 || words.includes('not') || words.includes('dont')) return false;
  const rest = words.filter((word) => !asking.has(word));
  return (
    rest.length >= 1 && rest.every((word) => somebody.has(word)) && words.some((word) => reaching.has(word))
  );
}

const openers = new Set(
  'will do does did can could is are am who whos what whats how when where why would should has have if wil wud'.split(
    ' ',
  ),
);

/** Whether it is put as a question. */
export function isQuestion(text: string): boolean {
  return text.trimEnd().endsWith('?') || openers.has(wordsOf(text)[0]?.word ?? '');
}
