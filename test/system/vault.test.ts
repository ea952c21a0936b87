import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openVault } from '../../src/system/vault.ts';

const vault = openVault(new Uint8Array(32).fill(1));
const other = openVault(new Uint8Array(32).fill(2));
const broken = expect.objectContaining({ code: 'seal-broken' });

describe('A sealed value', () => {
  it('opens to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, about) => {
        expect(vault.open(vault.seal(plain, about), about)).toBe(plain);
      }),
    );
  });

  it('is never the same twice', () => {
    const sealed = Array.from({ length: 500 }, () =>
      Buffer.from(vault.seal('yes', 'place')).toString('base64'),
    );
    expect(new Set(sealed).size).toBe(500);
  });

  it('does not open when any bit of it is changed', () => {
    const sealed = vault.seal('I am a GP', 'place');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Uint8Array.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => vault.open(changed, 'place')).toThrow(broken);
    }
  });

  it('does not open when it is cut short or made longer, nor out of nothing', () => {
    const sealed = vault.seal('I am a GP', 'place');
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => vault.open(sealed.slice(0, length), 'place')).toThrow(broken);
    expect(() => vault.open(Buffer.concat([sealed, Buffer.of(0)]), 'place')).toThrow(broken);
  });

  it('opens neither in another place, nor with another key, nor for another line', () => {
    const key = vault.unwrapKey(vault.newKey('one'), 'one');
    const another = vault.unwrapKey(vault.newKey('one'), 'one');
    const sealed = vault.seal('words', 'place', key);
    expect(vault.open(sealed, 'place', key)).toBe('words');
    expect(() => vault.open(sealed, 'elsewhere', key)).toThrow(broken);
    expect(() => vault.open(sealed, 'place', another)).toThrow(broken);
    expect(() => vault.open(sealed, 'place')).toThrow(broken);
    expect(() => other.open(vault.seal('words', 'place'), 'place')).toThrow(broken);
  });

  it('says nothing of its words in the fault', () => {
    expect.assertions(1);
    try {
      vault.open(vault.seal('I want to die', 'place'), 'elsewhere');
    } catch (reason) {
      expect(`${reason} ${JSON.stringify(reason)} ${reason instanceof Error && reason.cause}`).not.toMatch(
        /die/,
      );
    }
  });
});

describe('The key of a conversation', () => {
  it('opens only as that conversation’s, and only with the line’s own key', () => {
    const wrapped = vault.newKey('one');
    expect(() => vault.unwrapKey(wrapped, 'two')).toThrow(broken);
    expect(() => other.unwrapKey(wrapped, 'one')).toThrow(broken);
    expect(() => vault.unwrapKey(new Uint8Array(wrapped.length), 'one')).toThrow(broken);
  });

  it('shows nothing of itself when it is written down', () => {
    const key = vault.unwrapKey(vault.newKey('one'), 'one');
    expect(JSON.stringify(key)).toBe('{}');
  });
});

describe('A name', () => {
  it('is the same for the same text and differs for any other, and for another line', () => {
    expect(vault.name('+447700900123')).toBe(vault.name('+447700900123'));
    expect(vault.name('+447700900123')).not.toBe(vault.name('+447700900124'));
    expect(vault.name('+447700900123')).not.toBe(other.name('+447700900123'));
    expect(vault.name('+447700900123')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
