import { z } from 'zod';
import { botServiceEntries, botServiceFaults } from './bot-service-settings.ts';

const day = 'a whole number of days, at least 1';

/** Every setting, with what it is for and an example: `.env.example` is printed from here. */
const entries = {
  HOST: {
    for: 'the address to listen on',
    example: '127.0.0.1',
    schema: z.string().min(1).default('127.0.0.1'),
  },
  PORT: {
    for: 'the port to listen on (0 lets the system choose)',
    example: '3978',
    schema: z.coerce.number().int().min(0).max(65535).default(3978),
  },
  PUBLIC_URL: {
    for: 'where people and gateways reach us, without a slash at the end; left out: HOST and PORT',
    example: 'https://line.example.org',
    schema: z
      .url({ protocol: /^https?$/ })
      .refine((url) => !url.endsWith('/'), 'must not end with a slash')
      .optional(),
  },
  DATA_DIR: {
    for: 'the folder that keeps everything',
    example: './data',
    schema: z.string().min(1).default('./data'),
  },
  DATA_KEY: {
    for: 'the key that seals what is kept, 32 bytes in base64; left out: made once and kept in DATA_DIR/key',
    example: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
    schema: z.base64().length(44, 'must be 32 bytes in base64 (44 characters)').optional(),
  },
  STORE: { for: 'where state lives', example: 'sqlite', schema: z.enum(['sqlite']).default('sqlite') },
  TEXT_GATEWAY: {
    for: 'what carries texts',
    example: 'twilio',
    schema: z.enum(['phone', 'twilio']).default('phone'),
  },
  TWILIO_ACCOUNT_SID: {
    for: 'the Twilio account',
    example: 'AC00000000000000000000000000000000',
    schema: z
      .string()
      .startsWith('AC', 'must begin with AC')
      .length(34, 'must have 34 characters')
      .optional(),
  },
  TWILIO_AUTH_TOKEN: {
    for: 'its token: signs webhooks and sends texts',
    example: '32 letters and digits',
    schema: z.string().min(16).optional(),
  },
  TWILIO_FROM: {
    for: 'our number, in E.164; or else TWILIO_MESSAGING_SERVICE_SID',
    example: '+447700900111',
    schema: z.e164().optional(),
  },
  TWILIO_MESSAGING_SERVICE_SID: {
    for: 'the messaging service that holds our numbers',
    example: 'MG00000000000000000000000000000000',
    schema: z.string().startsWith('MG', 'must begin with MG').optional(),
  },
  TWILIO_API_URL: {
    for: "Twilio's API, for tests and proxies",
    example: 'https://api.twilio.com',
    schema: z.url({ protocol: /^https?$/ }).default('https://api.twilio.com'),
  },
  WEB_ORIGINS: {
    for: 'other sites whose pages may open a chat over Direct Line, with commas between them; our own always may',
    example: 'https://www.example.org,https://staff.example.org',
    schema: z
      .string()
      .transform((list) => list.split(',').map((origin) => origin.trim()))
      .refine((list) => list.every(isOrigin), 'must be origins: scheme and host, without a path')
      .default([]),
  },
  SERVICE_NAME: {
    for: 'how people know the service',
    example: 'Sideroom',
    schema: z.string().min(1).max(30).default('Sideroom'),
  },
  EXIT_URL: {
    for: 'where "Exit this page" leads: a place that anybody may look at',
    example: 'https://www.bbc.co.uk/weather',
    schema: z.url({ protocol: /^https?$/ }).default('https://www.bbc.co.uk/weather'),
  },
  ADVISOR_HOURS: {
    for: 'when advisors are here, London time; left out: nothing is promised',
    example: 'Mon-Fri 08:00-20:00; Sat 08:00-14:00; not bank holidays',
    schema: z.string().min(1).optional(),
  },
  BOOKING_APP_URL: {
    for: 'the app where a clinician is chosen; left out: the line says that there is none',
    example: 'https://booking.example.org/choose',
    schema: z.url({ protocol: /^https?$/ }).optional(),
  },
  BOOKING_LINK_HOURS: {
    for: 'how long a booking link works',
    example: '72',
    schema: z.coerce.number().int().min(1).max(720).default(72),
  },
  DAYS_KEPT: {
    for: `how long a conversation is kept after its last message: ${day}`,
    example: '90',
    schema: z.coerce.number().int().min(1).default(90),
  },
  DAYS_REFERRAL_KEPT: {
    for: `the same once a referral was sent: ${day}`,
    example: '365',
    schema: z.coerce.number().int().min(1).default(365),
  },
  GATHER_MS: {
    for: 'how long to wait for more texts before answering, in milliseconds; a call for help does not wait',
    example: '400',
    schema: z.coerce.number().int().min(0).max(10_000).default(400),
  },
  ...botServiceEntries,
} as const;

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

type Entries = typeof entries;
export type Settings = { readonly [Name in keyof Entries]: z.output<Entries[Name]['schema']> };

/** Settings, or one line per fault: the variable, what is wrong, an example. An empty value counts as left out. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Settings | readonly string[] {
  const faults: string[] = [];
  const settings: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(entries)) {
    const given = env[name]?.trim();
    const read = entry.schema.safeParse(given === '' ? undefined : given);
    if (read.success) settings[name] = read.data;
    else faults.push(fault(name, read.error.issues[0]?.message ?? 'is not valid', entry.example));
  }
  faults.push(...togetherFaults(settings as Settings), ...botFaults(settings as Settings));
  return faults.length > 0 ? faults : (settings as Settings);
}

function fault(name: string, wrong: string, example: string): string {
  return `${name}: ${wrong}. Example: ${name}=${example}`;
}

function botFaults(settings: Settings): string[] {
  return botServiceFaults(settings, (name, wrong) => fault(name, wrong, entries[name].example));
}

/** What each setting needs of the others. */
function togetherFaults(settings: Settings): string[] {
  if (settings.TEXT_GATEWAY !== 'twilio') return [];
  const needed = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'PUBLIC_URL'] as const;
  const missing = needed
    .filter((name) => settings[name] === undefined)
    .map((name) => fault(name, 'is needed when TEXT_GATEWAY=twilio', entries[name].example));
  const sender = settings.TWILIO_FROM ?? settings.TWILIO_MESSAGING_SERVICE_SID;
  if (sender === undefined)
    missing.push(
      fault(
        'TWILIO_FROM',
        'this or TWILIO_MESSAGING_SERVICE_SID is needed when TEXT_GATEWAY=twilio',
        entries.TWILIO_FROM.example,
      ),
    );
  return missing;
}

/** The text of `.env.example`. */
export function exampleEnvironment(): string {
  const lines = Object.entries(entries).map(
    ([name, entry]) => `# ${entry.for}\n# ${name}=${entry.example}\n`,
  );
  return `# Nothing here is needed to start: every setting has a default that works on one machine.\n\n${lines.join('\n')}`;
}
