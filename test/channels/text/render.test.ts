import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGsm7, segments } from '../../../src/channels/text/gsm7.ts';
import { isE164, mask } from '../../../src/channels/text/number.ts';
import { renderText } from '../../../src/channels/text/render.ts';
import { split } from '../../../src/channels/text/split.ts';

const render = (text: string) => renderText({ text });

describe('a saying as a text message', () => {
  it.each([
    ['**Call 999** if *anyone* is in `danger`', 'Call 999 if anyone is in danger'],
    ['## What happens next\n* one\n• two\n- three', 'What happens next\n- one\n- two\n- three'],
    ['> quoted\n---\nafter', 'quoted\n\nafter'],
    ['See [our page](https://x.example/a_b_c).', 'See our page: https://x.example/a_b_c.'],
    ['[x.example](https://x.example/p)', 'https://x.example/p'],
    ['Call [116 123](tel:116123)', 'Call 116 123'],
    ['5 * 3 * 2 and snake_case_name and 2*3*4', '5 * 3 * 2 and snake_case_name and 2*3*4'],
    ['https://x.example/_a_/b__c__d', 'https://x.example/_a_/b__c__d'],
    ['literally \\*this\\*', 'literally *this*'],
    ['+44 7700 ***123', '+44 7700 ***123'],
  ])('gives %j in plain words', (text, plain) => {
    expect(render(text)).toBe(plain);
  });

  it.each([
    ['“It’s fine” – really… yes', '"It\'s fine" - really... yes'],
    ['Łukasz Ångström, Siân, Ŵyn, Zoë, Đặng, Gödel', 'Lukasz Ångström, Sian, Wyn, Zoe, Dang, Gödel'],
    ['a\u00a0b\u2009c\u200bd\u202ee', 'a b cde'],
    ['½ of 10 µg at 37°C × 2', '1/2 of 10 ug at 37 deg C x 2'],
    ['Hello Дмитрий, hi 👋🏽', 'Hello, hi'],
    ['Thank you 💙.', 'Thank you.'],
    ['line\r\nline\u2028line', 'line\nline\nline'],
  ])('transliterates %j', (text, plain) => {
    expect(render(text)).toBe(plain);
  });

  it('says in Unicode what would otherwise be silence', () => {
    expect(render('привет')).toBe('привет');
    expect(render(' 👍 ')).toBe('👍');
    expect(render('\ud800')).toBe('\ufffd');
  });

  it('puts choices on lines of their own, to be answered by number', () => {
    expect(renderText({ text: 'Is a voicemail safe?', choices: ['Yes', '**No**', 'I’m not sure'] })).toBe(
      "Is a voicemail safe?\nReply 1 for Yes\n2 for No\n3 for I'm not sure",
    );
    expect(renderText({ text: 'Hello', choices: [] })).toBe('Hello');
  });

  it('is GSM-7 whenever anything of it can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const body = render(`Call 999. ${words}`);
        expect(isGsm7(body)).toBe(true);
        expect(segments(body).encoding).toBe('GSM-7');
        expect(body.startsWith('Call 999.')).toBe(true);
      }),
    );
  });

  it('leaves words of plain letters exactly as they are', () => {
    const plain = fc
      .array(fc.constantFrom(...'abcXYZ059£@é?!,:;()'), { minLength: 1 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1 }), (words) => {
        expect(render(words.join(' '))).toBe(words.join(' ').replace(/ (?=[.,;:!?](?:\s|$))/g, ''));
      }),
    );
  });

  it('renders 100,000 hostile characters without delay', () => {
    const started = performance.now();
    for (const piece of ['*', '_', '[a](', ' ', '`', '**a', '\\', '. ', '[', '> '])
      render(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a body longer than a gateway takes', () => {
  it('goes in parts that together say all of it and cut no pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 2, max: 60 }),
        (body, most) => {
          const parts = split(body, most);
          expect(parts.every((part) => part.length <= most && part.isWellFormed())).toBe(true);
          expect(parts.join('').replace(/\s/g, '')).toBe(body.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('numbers', () => {
  it.each(['+447700900123', '+12025550123', '+3531234567'])('takes %s', (number) => {
    expect(isE164(number)).toBe(true);
  });

  it.each([
    '85258',
    '',
    '+',
    'Sideroom',
    '07700900123',
    '+07700900123',
    '+44770090012345678',
    '+44 7700 900123',
    '+４47700900123',
  ])('refuses %j', (number) => {
    expect(isE164(number)).toBe(false);
  });

  it('are masked for screens and logs', () => {
    expect(mask('+447700900123')).toBe('+44 7700 ***123');
    expect(mask('+12025550123')).toBe('+120 ***123');
    expect(mask('+1234567')).toBe('***');
    expect(mask('anything')).toBe('***');
  });
});
