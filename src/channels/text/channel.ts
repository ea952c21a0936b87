import type { ChannelId } from '../../core/ids.ts';

/** The text line is one channel, whichever gateway carries it. */
export const textChannel = 'text' as ChannelId;
