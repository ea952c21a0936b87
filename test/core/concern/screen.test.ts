import { describe, expect, it } from 'vitest';
import type { Asked, Concern } from '../../../src/core/concern/concern.ts';
import { screen, screenTogether } from '../../../src/core/concern/screen.ts';

const kindOf = (text: string, asked?: Asked): string => screen(text, asked)?.kind ?? 'none';
const wordsOf = (text: string, concern: Concern | undefined): string =>
  text.slice(concern?.words.start, concern?.words.end);

/** Each family with what must come of it: at least this kind, where a stronger one is no harm. */
const families: Record<string, readonly (readonly [text: string, kind: string])[]> = {
  'a wish to be dead': [
    ['I want to die', 'explicit'],
    ['wish i was dead tbh', 'explicit'],
    ['dont want to be alive', 'explicit'],
    ["I don't want to live in this world no more", 'explicit'],
    ['no will to live since the hearing', 'explicit'],
  ],
  'thoughts and plans of suicide': [
    ["I can't stop thinking about suicide", 'explicit'],
    ['thinking of topping myself', 'explicit'],
    ['I know how and I know where just not when', 'explicit'],
    ['gonna try again this weekend. wont mess it up this time', 'explicit'],
    ["if the tribunal goes against me I've decided I'll end my life", 'explicit'],
  ],
  'an act done or in progress': [
    ['ive swallowed all the tablets', 'emergency'],
    ['took 40 paracetamol an hour ago', 'emergency'],
    ['slit my wrist bleeding loads what do i do', 'emergency'],
    ['the rope is round my neck', 'emergency'],
  ],
  'means in hand, a place, a time': [
    ['The propofol is drawn up next to me and the door is locked', 'emergency'],
    ['on the wrong side of the railing', 'emergency'],
    ['im going to do it now. dont call anyone', 'emergency'],
    ['doing it tonight once the kids are asleep', 'emergency'],
  ],
  'self-harm': [
    ['hurting myself is the only thing that calms me down', 'explicit'],
    ['I cut my arms every night after work', 'explicit'],
  ],
  'harm to others': [
    ["the baby won't stop and I've got the pillow in my hand", 'emergency'],
    ['I want to kill him', 'explicit'],
  ],
  'abuse of the writer': [
    ['he is breaking the door down, he says he will kill me', 'emergency'],
    ['my husband hits me', 'explicit'],
  ],
  'acute illness': [
    ['crushing chest pain left arm numb on my own in the on call room', 'emergency'],
    ['cant breathe throat closing up had prawns no epipen', 'emergency'],
  ],
  'other tongues': [
    ['dwi isio marw', 'explicit'],
    ['nie chce juz zyc', 'explicit'],
    ['quiero morir', 'explicit'],
    ['I am wanting to finish my life', 'explicit'],
    ['dwi wedi cymryd y tabledi i gyd', 'emergency'],
  ],
};

const asks: readonly string[] = [
  'they would all be better off without me',
  "I can't go on like this",
  'there is no way out of this',
  'gave my stethoscope away, wont need it anymore',
  "I'm not suicidal but I can't see a future",
  'please help me',
  'just want to disappear',
  'if it wasnt for the dog idk what id do',
];

const others: readonly string[] = [
  'my colleague killed himself last week',
  'our patient is suicidal and has absconded',
  'worried about my SHO she said she wants to die',
  'mum took her own life 2 weeks ago',
  'the little girl we looked after died this morning',
];

const everyday: readonly string[] = [
  'this rota is killing me',
  'dying for a coffee',
  'dead on my feet after nights',
  'killed the nerve on a lower 6',
  'suicide prevention training is on tuesday',
  'my battery is dead',
  'I want to end my training',
  'I have cut my hours to 6 sessions',
  'is this confidential?',
  'Gravesend',
  'Dr Hurt',
  'what time do you open',
  'yes',
  '3',
];

describe('what is noticed', () => {
  for (const [family, lines] of Object.entries(families))
    for (const [text, kind] of lines)
      it(`hears ${family}: ${text}`, () => {
        expect(kindOf(text)).toBe(kind);
      });
  it.each(asks)('asks about: %s', (text) => {
    expect(['ambiguous', 'explicit', 'emergency']).toContain(kindOf(text));
  });
  it.each(others)('knows it is about somebody else: %s', (text) => {
    expect(kindOf(text)).toBe('third-party');
  });
  it.each(everyday)('leaves alone: %s', (text) => {
    expect(kindOf(text)).toBe('none');
  });
});

describe('clauses and frames', () => {
  it('does not let an idiom silence another clause', () => {
    expect(kindOf('this rota is killing me and I want to die')).toBe('explicit');
    expect(kindOf('dying for a coffee. also thinking of killing myself')).toBe('explicit');
  });
  it('does not let somebody else silence the writer', () => {
    expect(kindOf('my patient died and now I want to kill myself')).toMatch(/explicit|emergency/);
  });
  it('reads two denials as none', () => {
    expect(kindOf('cant promise i wont kill myself')).toBe('explicit');
  });
  it('reads past a denial of something else', () => {
    expect(kindOf("I can't stop thinking about killing myself")).toBe('explicit');
  });
  it('hears the words of others as theirs', () => {
    expect(kindOf('she said "i want to die doctor" and I had no answer')).toBe('third-party');
  });
});

describe('disguised words', () => {
  it.each([
    'k i l l myself',
    'k.i.l.l myself',
    'KILL MYSELF',
    'kil myslef',
    'k1ll mys3lf',
    'k*ll myself',
    'killll myself',
    'ｋｉｌｌ ｍｙｓｅｌｆ',
    'kіll mуself',
    'k\u200bill my\u00adself',
    'killmyself',
    '𝔨𝔦𝔩𝔩 myself',
  ])('reads %s', (text) => {
    expect(kindOf(`gonna ${text}`)).toMatch(/explicit|emergency/);
  });
});

describe('the words that raised it', () => {
  it('are the person’s own, through emoji and invisible characters', () => {
    const text = '😭😭 ok so\u200b… I\u200b want to d\u00adie 😭';
    expect(wordsOf(text, screen(text))).toContain('want to d\u00adie');
  });
  it('lie inside the text', () => {
    const text = 'ﬁne. I want to die';
    const concern = screen(text);
    expect(wordsOf(text, concern)).toBe('want to die');
  });
  it('carry no number and no rank', () => {
    expect(Object.keys(screen('I want to die') ?? {}).sort()).toEqual(['kind', 'rule', 'topic', 'words']);
  });
});

describe('what was asked last', () => {
  it.each([
    'yes',
    'yeah',
    'sometimes',
    'not sure',
    'maybe',
    'not really',
    'dunno',
    'a bit',
    "i'd rather not say",
  ])('after the safety question, hears: %s', (text) => {
    expect(['ambiguous', 'explicit']).toContain(kindOf(text, 'safety'));
  });
  it.each(['no', 'nope', 'no not at all', 'never', 'no, im safe'.replace('safe', 'ok')])(
    'after the safety question, takes for a no: %s',
    (text) => {
      expect(kindOf(text, 'safety')).toBe('none');
    },
  );
  it.each([
    ['3', 'number'],
    ['yes', 'yes-no'],
    ['Gravesend', 'place'],
    ['not sure', 'open'],
    ['Dr Moody', 'name'],
  ] as const)('leaves "%s" alone after a question for a %s', (text, asked) => {
    expect(kindOf(text, asked)).toBe('none');
  });
  it('hears a call for help whatever was asked', () => {
    expect(kindOf('I want to die', 'name')).toBe('explicit');
  });
});

describe('texts that arrive together', () => {
  it('are read alone and joined', () => {
    const found = screenTogether(['hi', 'i want to', 'die']);
    expect(found?.kind).toBe('explicit');
    expect(found?.text).toBe(1);
  });
  it('name the text whose words raised it', () => {
    const texts = ['sorry to bother you', 'ive taken all my tablets'];
    const found = screenTogether(texts);
    expect(found?.kind).toBe('emergency');
    expect(texts[found?.text ?? 0]?.slice(found?.words.start, found?.words.end)).toContain('tablets');
  });
  it('are nothing when they are nothing', () => {
    expect(screenTogether(['hi', 'what time do you open'])).toBeUndefined();
    expect(screenTogether([])).toBeUndefined();
  });
});
