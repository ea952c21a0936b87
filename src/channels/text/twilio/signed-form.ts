import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import type { WebRequest } from '../../../core/ports.ts';
import { ourUrl, type TwilioConfig } from './config.ts';

export type SignedForm = { readonly form: ReadonlyMap<string, string> } | { readonly refused: 400 | 403 };

/**
 * The fields of a webhook of Twilio's, once its signature is proven: HMAC-SHA1 with the auth token over the
 * address as configured (never the Host header), the query and all fields (www.twilio.com/docs/usage/security).
 * Refused with 403 without a good signature and with 400 if it is no form.
 */
export function signedForm(config: TwilioConfig, request: WebRequest): SignedForm {
  const signature = request.header('x-twilio-signature');
  if (signature === undefined || signature === '') return { refused: 403 };
  const form = readForm(request.body);
  if (form === undefined) return { refused: 400 };
  return isSigned(config, signature, request.url, form) ? { form } : { refused: 403 };
}

/**
 * Twilio signs names and values run together, so "Body=x" and "Bodyx=" sign alike. Names of letters and
 * digits alone, each once, leave no way to cut a signed request up differently.
 */
function readForm(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  const text = decode(bytes);
  if (text === undefined) return undefined;
  const form = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (form.has(name) || !isFieldName(name)) return undefined;
    form.set(name, value);
  }
  return form;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isFieldName(name: string): boolean {
  return /^[A-Za-z0-9]{1,64}$/.test(name);
}

function isSigned(
  config: TwilioConfig,
  signature: string,
  url: string,
  form: ReadonlyMap<string, string>,
): boolean {
  try {
    return validateRequest(config.authToken, signature, ourUrl(config, url), Object.fromEntries(form));
  } catch {
    // An address that is no URL cannot have been signed.
    return false;
  }
}
