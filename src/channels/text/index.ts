import { word } from '../../core/facts.ts';
import type { Clock, Ids, Line, Log, Outbound, Route, Tray, Vault } from '../../core/ports.ts';
import { phoneChannel } from './phone/channel.ts';
import { twilioChannel } from './twilio/channel.ts';

/** The settings that choose and configure a gateway. */
export interface TextSettings {
  readonly TEXT_GATEWAY: 'phone' | 'twilio';
  readonly PUBLIC_URL?: string | undefined;
  readonly TWILIO_ACCOUNT_SID?: string | undefined;
  readonly TWILIO_AUTH_TOKEN?: string | undefined;
  readonly TWILIO_FROM?: string | undefined;
  readonly TWILIO_MESSAGING_SERVICE_SID?: string | undefined;
  readonly TWILIO_API_URL: string;
}

export interface TextParts {
  readonly line: Line;
  readonly tray: Tray;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Vault;
  readonly log: Log;
}

export interface TextGateway {
  readonly outbound: Outbound;
  readonly routes: readonly Route[];
  /** Takes in what webhooks have missed; only gateways that keep a list have one. */
  readonly reconcile?: () => Promise<void>;
}

/** The list of text gateways: a new one is a folder here and a line in this function. */
export function openTextGateway(settings: TextSettings, parts: TextParts): TextGateway {
  parts.log.info('text-gateway', { gateway: word(settings.TEXT_GATEWAY) });
  if (settings.TEXT_GATEWAY === 'phone') return phoneChannel(parts);
  return twilioChannel(
    {
      accountSid: settings.TWILIO_ACCOUNT_SID ?? '',
      authToken: settings.TWILIO_AUTH_TOKEN ?? '',
      apiUrl: settings.TWILIO_API_URL,
      publicUrl: settings.PUBLIC_URL ?? '',
      ...(settings.TWILIO_FROM && { from: settings.TWILIO_FROM }),
      ...(settings.TWILIO_MESSAGING_SERVICE_SID && {
        messagingServiceSid: settings.TWILIO_MESSAGING_SERVICE_SID,
      }),
    },
    parts,
  );
}
