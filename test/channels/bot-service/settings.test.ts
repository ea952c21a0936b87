import { describe, expect, it } from 'vitest';
import { mayCall } from '../../../src/channels/bot-service/service-url.ts';
import { readSettings } from '../../../src/config/settings.ts';

const id = '00000000-0000-4000-8000-000000000001';

describe("The settings of Bot Framework's door", () => {
  it.each([
    [{}, []],
    [{ BOT_SERVICE_LOOPBACK: 'on' }, []],
    [{ BOT_SERVICE_LOOPBACK: 'on', HOST: '0.0.0.0' }, ['BOT_SERVICE_LOOPBACK']],
    [{ BOT_SERVICE_LOOPBACK: 'on', PUBLIC_URL: 'https://line.example.org' }, ['BOT_SERVICE_LOOPBACK']],
    [{ BOT_SERVICE_LOOPBACK: 'on', MICROSOFT_APP_TYPE: 'MultiTenant' }, ['BOT_SERVICE_LOOPBACK']],
    [{ BOT_SERVICE_LOOPBACK: 'maybe' }, ['BOT_SERVICE_LOOPBACK']],
    [{ MICROSOFT_APP_ID: 'x' }, ['MICROSOFT_APP_ID']],
    [{ MICROSOFT_APP_ID: id }, ['MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID']],
    [{ MICROSOFT_APP_ID: id, MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_TENANT_ID: id }, []],
    [{ MICROSOFT_APP_ID: id, MICROSOFT_APP_TYPE: 'MultiTenant', MICROSOFT_APP_PASSWORD: 'a secret' }, []],
    [
      {
        MICROSOFT_APP_ID: id,
        MICROSOFT_APP_TENANT_ID: id,
        MICROSOFT_APP_PASSWORD: 'a secret',
        BOT_SERVICE_LOOPBACK: 'on',
      },
      ['BOT_SERVICE_LOOPBACK'],
    ],
    [{ BOT_SERVICE_HOSTS: 'https://x' }, ['BOT_SERVICE_HOSTS']],
    [{ BOT_SERVICE_HOSTS: '*' }, ['BOT_SERVICE_HOSTS']],
    [{ WEB_ORIGINS: 'https://www.example.org/path' }, ['WEB_ORIGINS']],
    [{ WEB_ORIGINS: '*' }, ['WEB_ORIGINS']],
  ])('are told apart: %j', (env, faulty) => {
    const read = readSettings(env as unknown as Record<string, string>);
    const names = Array.isArray(read) ? read.map((line: string) => line.split(':')[0]) : [];
    expect(names).toEqual(faulty);
  });
});

describe('An address to answer to', () => {
  const app = { id, password: undefined, type: 'MultiTenant', tenantId: undefined } as const;
  const hosts = ['smba.trafficmanager.net', '*.botframework.com'];

  it.each([
    ['https://smba.trafficmanager.net/uk/', true],
    ['https://europe.directline.botframework.com/', true],
    ['https://SMBA.trafficmanager.net/uk/', true],
    ['https://botframework.com/', false],
    ['https://smba.trafficmanager.net:8443/', false],
    ['http://smba.trafficmanager.net/', false],
    ['https://user@smba.trafficmanager.net/', false],
    ['https://smba.trafficmanager.net.evil.example/', false],
    ['https://evil.example/.botframework.com', false],
    ['https://evil.example\\.botframework.com', false],
    ['http://127.0.0.1/', false],
    ['//smba.trafficmanager.net', false],
  ])('of an app: %s is %s', (url, well) => {
    expect(mayCall(url, { kind: 'app', app, hosts })).toBe(well);
  });

  it.each([
    ['http://127.0.0.1:3000', true],
    ['http://127.1', true],
    ['http://localhost:3000', true],
    ['http://[::1]:3000', true],
    ['http://127.0.0.1.evil.example', false],
    ['http://localhost.evil.example', false],
    ['http://0.0.0.0', false],
    ['http://10.0.0.1', false],
    ['http://[::ffff:10.0.0.1]', false],
    ['ftp://127.0.0.1', false],
  ])('of this machine: %s is %s', (url, well) => {
    expect(mayCall(url, { kind: 'loopback' })).toBe(well);
  });
});
