import { z } from 'zod';

/** Where answers of one conversation go, and whose it is. */
export interface Reference {
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly conversation: string;
  readonly user: string;
  readonly bot: string;
}

const parts = z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]);

/** The same reference gives the same address, which the store seals like any other. */
export function addressOf({ serviceUrl, channelId, conversation, user, bot }: Reference): string {
  return JSON.stringify([serviceUrl, channelId, conversation, user, bot]);
}

/** Undefined for what is no address of ours. */
export function referenceIn(address: string): Reference | undefined {
  try {
    const [serviceUrl, channelId, conversation, user, bot] = parts.parse(JSON.parse(address));
    return { serviceUrl, channelId, conversation, user, bot };
  } catch {
    return undefined;
  }
}
