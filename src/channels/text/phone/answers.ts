import type { WebAnswer } from '../../../core/ports.ts';

/** JSON that no cache keeps: it holds a person's words. */
export function json(status: number, content: unknown): WebAnswer {
  return {
    status,
    type: 'application/json',
    body: JSON.stringify(content),
    headers: { 'cache-control': 'no-store' },
  };
}

export function refusal(status: number, error: string): WebAnswer {
  return json(status, { error });
}
