import type { WebAnswer } from '../../../core/ports.ts';

/** Nothing to say now: the answer comes through the outbox. */
export const emptyAnswer: WebAnswer = twiml('');

/** Words that Twilio sends for us at once, for when nothing else can. */
export function sayingAnswer(words: string): WebAnswer {
  return twiml(`<Message>${escaped(words)}</Message>`);
}

function twiml(content: string): WebAnswer {
  return {
    status: 200,
    type: 'text/xml',
    body: `<?xml version="1.0" encoding="UTF-8"?><Response>${content}</Response>`,
  };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
