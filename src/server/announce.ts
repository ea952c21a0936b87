import { Fault } from '../core/errors.ts';

interface Announced {
  readonly HOST: string;
  readonly PUBLIC_URL?: string | undefined;
  readonly TEXT_GATEWAY: string;
  readonly SERVICE_NAME: string;
}

/** Says where everything is, for the person who started it. */
export function announce(settings: Announced, port: number, write: (line: string) => void): void {
  const at =
    settings.PUBLIC_URL ??
    `http://${settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST}:${port}`;
  const lines = [
    `${settings.SERVICE_NAME} is listening.`,
    `  Chat page      ${at}/c`,
    settings.TEXT_GATEWAY === 'phone'
      ? `  Pretend phone  ${at}/phone  (or: npm run phone)`
      : `  Texts come in  ${at}/text/${settings.TEXT_GATEWAY}`,
    `  Direct Line    ${at}/v3/directline`,
    `  Health         ${at}/health/ready`,
    '  Console        not built yet: advisors cannot sign in, and people who write are told that nobody is there.',
  ];
  write(`${lines.join('\n')}\n`);
}

/** Why it does not start: one line per fault, and nothing else. */
export function refuse(reason: unknown, write: (line: string) => void): void {
  if (reason instanceof Fault) write(`Sideroom does not start.\n${reason.message}\n`);
  else if (reason instanceof Error && 'code' in reason && reason.code === 'EADDRINUSE')
    write('Sideroom does not start.\nPORT: something else listens there. Example: PORT=3979\n');
  else
    write(
      `Sideroom does not start: ${reason instanceof Error ? (reason.stack ?? reason.message) : 'unknown'}\n`,
    );
}
