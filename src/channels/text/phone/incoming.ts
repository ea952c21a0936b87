import { isE164 } from '../number.ts';

/** A text from the pretend phone, checked. */
export interface PhoneText {
  readonly from: string;
  readonly body: string;
  readonly id: string | undefined;
  readonly pictures: number | undefined;
}

export type ReadPhoneText = { readonly text: PhoneText } | { readonly fault: string };

/** Reads the JSON of `POST /text/phone`; a fault is one line that says what was expected. */
export function readPhoneText(bytes: Uint8Array): ReadPhoneText {
  const content = parse(bytes);
  if (content === undefined) return { fault: 'The request must be JSON in UTF-8.' };
  if (!isRecord(content)) return { fault: 'The request must be a JSON object with "from" and "body".' };
  const { from, body, id, pictures } = content;
  if (typeof from !== 'string' || !isE164(from)) {
    return { fault: '"from" must be a telephone number in international form, like +447700900123.' };
  }
  if (typeof body !== 'string') return { fault: '"body" must be a string.' };
  if (id !== undefined && !isMessageId(id)) return { fault: '"id" must be a string of 1 to 200 characters.' };
  if (pictures !== undefined && !isCount(pictures)) {
    return { fault: '"pictures" must be a whole number from 0 to 10.' };
  }
  return { text: { from, body: body.toWellFormed(), id, pictures } };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isRecord(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function isMessageId(id: unknown): id is string {
  return typeof id === 'string' && id.length >= 1 && id.length <= 200;
}

function isCount(pictures: unknown): pictures is number {
  return typeof pictures === 'number' && Number.isInteger(pictures) && pictures >= 0 && pictures <= 10;
}
