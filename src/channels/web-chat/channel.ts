import type { ChannelId } from '../../core/ids.ts';

export const webChannel = 'web-chat' as ChannelId;
