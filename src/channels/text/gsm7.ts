/**
 * The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038, sections 6.2.1 and 6.2.1.1).
 * One septet a character in the first, two in the second.
 */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extension = '^{}\\[~]|€\f';

const septets = new Map<string, 1 | 2>([
  ...[...basic].map((character): [string, 1] => [character, 1]),
  ...[...extension].map((character): [string, 2] => [character, 2]),
]);

/** Septets one character takes: 1, or 2 with its escape; undefined if GSM-7 has no such character. */
export function septetsOf(character: string): 1 | 2 | undefined {
  return septets.get(character);
}

/** Whether the whole text can travel as GSM-7: 160 characters to a text instead of 70. */
export function isGsm7(text: string): boolean {
  for (const character of text) if (!septets.has(character)) return false;
  return true;
}

export interface Segments {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets for GSM-7, UTF-16 units for UCS-2. */
  readonly units: number;
  /** Text messages that the network charges and joins again; 0 for an empty body, which is never sent. */
  readonly count: number;
}

/**
 * What a body costs on the wire: one segment holds 160 septets or 70 UTF-16 units; each of several
 * holds 153 or 67, because a header takes the rest. No character is split between two segments.
 */
export function segments(body: string): Segments {
  const gsm7 = isGsm7(body);
  const costs = [...body].map((character) => (gsm7 ? (septets.get(character) ?? 1) : character.length));
  const units = costs.reduce<number>((sum, cost) => sum + cost, 0);
  const count = units <= (gsm7 ? 160 : 70) ? Math.min(units, 1) : packed(costs, gsm7 ? 153 : 67);
  return { encoding: gsm7 ? 'GSM-7' : 'UCS-2', units, count };
}

function packed(costs: readonly number[], room: number): number {
  let count = 1;
  let used = 0;
  for (const cost of costs) {
    if (used + cost > room) {
      count += 1;
      used = 0;
    }
    used += cost;
  }
  return count;
}
