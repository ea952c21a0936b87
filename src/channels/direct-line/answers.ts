import type { WebAnswer } from '../../core/ports.ts';

export function json(status: number, content: unknown, headers?: Record<string, string>): WebAnswer {
  return {
    status,
    type: 'application/json',
    body: JSON.stringify(content),
    ...(headers && { headers }),
  };
}

/** A refusal in Direct Line's own shape. Clients act on the status: 403 is a token that no longer opens, 404 an end. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers?: Record<string, string>,
): WebAnswer {
  return json(status, { error: { code, message } }, headers);
}
