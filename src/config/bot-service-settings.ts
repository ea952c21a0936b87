import { z } from 'zod';

const needed = 'is needed when MICROSOFT_APP_ID is set';

/** What Bot Framework's own door asks for. It stays shut while none of this is set. */
export const botServiceEntries = {
  MICROSOFT_APP_ID: {
    for: "the app's id at Microsoft: opens POST /api/messages",
    example: '00000000-0000-4000-8000-000000000000',
    schema: z.guid('must be a GUID').optional(),
  },
  MICROSOFT_APP_PASSWORD: {
    for: 'its secret; not for a managed identity',
    example: 'a secret of the app',
    schema: z.string().min(8).optional(),
  },
  MICROSOFT_APP_TYPE: {
    for: 'how it is registered: new ones are SingleTenant or UserAssignedMSI',
    example: 'SingleTenant',
    schema: z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']).optional(),
  },
  MICROSOFT_APP_TENANT_ID: {
    for: 'the tenant it belongs to; not for MultiTenant',
    example: '00000000-0000-4000-8000-000000000000',
    schema: z.guid('must be a GUID').optional(),
  },
  BOT_SERVICE_HOSTS: {
    for: 'the hosts that answers may be sent to over https, with commas between them',
    example: 'smba.trafficmanager.net,*.botframework.com',
    schema: z
      .string()
      .default('smba.trafficmanager.net,*.botframework.com')
      .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
      .refine(
        (list) => list.every((host) => /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)),
        'must be host names, each with at most one * in front',
      ),
  },
  BOT_SERVICE_LOOPBACK: {
    for: 'in development: POST /api/messages for programs on this machine, without any credentials',
    example: 'off',
    schema: z.enum(['on', 'off']).default('off'),
  },
} as const;

type Entries = typeof botServiceEntries;
type BotServiceSettings = { readonly [Name in keyof Entries]: z.output<Entries[Name]['schema']> };

type FaultOf = (name: keyof Entries, wrong: string) => string;

/** What each of them needs of the others, and of where we listen. */
export function botServiceFaults(
  settings: BotServiceSettings & { readonly HOST: string; readonly PUBLIC_URL?: string | undefined },
  fault: FaultOf,
): string[] {
  return settings.MICROSOFT_APP_ID === undefined
    ? loopbackFaults(settings, fault)
    : appFaults(settings, fault);
}

function appFaults(settings: BotServiceSettings, fault: FaultOf): string[] {
  const type = settings.MICROSOFT_APP_TYPE ?? 'SingleTenant';
  const faults: string[] = [];
  if (settings.BOT_SERVICE_LOOPBACK === 'on')
    faults.push(fault('BOT_SERVICE_LOOPBACK', 'must be off when MICROSOFT_APP_ID is set'));
  if (type !== 'UserAssignedMSI' && settings.MICROSOFT_APP_PASSWORD === undefined)
    faults.push(fault('MICROSOFT_APP_PASSWORD', needed));
  if (type !== 'MultiTenant' && settings.MICROSOFT_APP_TENANT_ID === undefined)
    faults.push(fault('MICROSOFT_APP_TENANT_ID', needed));
  return faults;
}

/** Nobody else's machine may come in without credentials. */
function loopbackFaults(
  settings: BotServiceSettings & { readonly HOST: string; readonly PUBLIC_URL?: string | undefined },
  fault: FaultOf,
): string[] {
  if (settings.BOT_SERVICE_LOOPBACK !== 'on') return [];
  const isHere =
    /^(localhost|::1|127(\.\d{1,3}){3})$/.test(settings.HOST) && settings.PUBLIC_URL === undefined;
  const isTyped = settings.MICROSOFT_APP_TYPE !== undefined;
  return isHere && !isTyped
    ? []
    : [
        fault(
          'BOT_SERVICE_LOOPBACK',
          'is for development: HOST must be this machine, PUBLIC_URL and MICROSOFT_APP_TYPE left out',
        ),
      ];
}
