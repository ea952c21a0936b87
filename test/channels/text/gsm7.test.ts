import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGsm7, segments, septetsOf } from '../../../src/channels/text/gsm7.ts';

const basicLetters = [...'@£$èÇ\nØΔ_ΦÆß !"#¤%&\'()*+,-./059:;<=>?¡AZÄÖÑÜ§¿azäöñüà'];
const extended = [...'^{}\\[~]|€\f'];
const gsm7Text = fc.array(fc.constantFrom(...basicLetters, ...extended)).map((parts) => parts.join(''));
const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('segments', () => {
  it('knows all 127 characters of the default alphabet and the ten of its extension', () => {
    let one = 0;
    let two = 0;
    for (let code = 0; code < 0x10000; code += 1) {
      const septets = septetsOf(String.fromCharCode(code));
      if (septets === 1) one += 1;
      if (septets === 2) two += 1;
    }
    expect({ one, two }).toEqual({ one: 127, two: 10 });
  });

  it.each([
    ['', 'GSM-7', 0, 0],
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['€'.repeat(81), 'GSM-7', 162, 2],
    // 76 pairs fill 152 of 153 septets; the last one stays empty rather than be split.
    ['€'.repeat(152), 'GSM-7', 304, 2],
    ['€'.repeat(153), 'GSM-7', 306, 3],
    ['ŷ'.repeat(70), 'UCS-2', 70, 1],
    ['ŷ'.repeat(71), 'UCS-2', 71, 2],
    ['👍'.repeat(35), 'UCS-2', 70, 1],
    // 33 pairs fill 66 of 67 units.
    ['👍'.repeat(66), 'UCS-2', 132, 2],
    ['👍'.repeat(67), 'UCS-2', 134, 3],
  ] as const)('counts %j honestly', (body, encoding, units, count) => {
    expect(segments(body)).toEqual({ encoding, units, count });
  });

  it('takes what is GSM-7 as GSM-7 and never packs more into a segment than it holds', () => {
    fc.assert(
      fc.property(gsm7Text, (body) => {
        const { encoding, units, count } = segments(body);
        expect(encoding).toBe('GSM-7');
        expect(units).toBe([...body].reduce((sum, character) => sum + (septetsOf(character) ?? 0), 0));
        if (units <= 160) expect(count).toBe(Math.min(units, 1));
        else {
          expect(count).toBeGreaterThanOrEqual(Math.ceil(units / 153));
          expect(count).toBeLessThanOrEqual(Math.ceil(units / 152));
        }
      }),
    );
  });

  it('takes anything else as UCS-2 in UTF-16 units, splitting no pair', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        fc.pre(!isGsm7(body));
        const { encoding, units, count } = segments(body);
        expect(encoding).toBe('UCS-2');
        expect(units).toBe(body.length);
        if (units <= 70) expect(count).toBe(1);
        else {
          expect(count).toBeGreaterThanOrEqual(Math.ceil(units / 67));
          expect(count).toBeLessThanOrEqual(Math.ceil(units / 66));
        }
      }),
    );
  });
});
