import { describe, expect, it } from 'vitest';
import { opening, questionIn } from '../scripts/referral.ts';
import { type AProcess, aProcess } from '../support/a-process.ts';
import { aNumber } from '../support/a-service.ts';
import { freshFolder } from '../support/folder.ts';
import { type StubbornPhone, stubbornPhone } from '../support/stubborn-phone.ts';

/** Words that nobody says by chance: what each question is answered with. */
const answers: Readonly<Record<string, string>> = {
  handle: 'Zanzibar',
  nation: 'Hebden Bridge',
  profession: 'dentist',
  grade: 'consultant quixotry',
  registration: 'gdc 918273',
  story: 'quartzlike worries about my kazooband',
  areas: '2 and 4',
  work: 'off work',
  avoid: 'Dr Vexillum of Wombourne',
  number: '07700 900987',
  safeWays: 'texts only',
  email: 'zanzibar.quixote@example.org',
  times: 'tuesdays at 7.45pm',
  emergencyContact: 'Xanthippe 07700 900654',
  gp: 'Crumpetwood Surgery',
  gpConsent: 'yes',
  access: 'a lipspeaker called Yggdrasil',
  check: 'send it',
};
const strays = [
  'bananarama moonlight',
  'I want to kill myself with marzipan',
  'carry on',
  'will the GMC know about my pogostick?',
  'sorry, Todmorden not Hebden Bridge',
  '\uD83D abracadabra',
  'book',
];
const secrets =
  'zanzibar|hebden|quixot|918273|quartzlike|kazoo|vexillum|wombourne|900987|example.org|7.45|xanthippe|900654|crumpet|lipspeaker|yggdrasil|bananarama|moonlight|marzipan|pogostick|todmorden|abracadabra|kill myself|dentist|off work'.split(
    '|',
  );

async function refer(phone: StubbornPhone): Promise<readonly string[]> {
  const heard: string[] = [];
  const says = async (text: string) => {
    const last = await phone.says(
      text,
      (body) => questionIn([body]) !== undefined || /\?|BOOK|PERSON/.test(body),
    );
    heard.push(last);
    return last;
  };
  let last = '';
  for (const text of opening)
    last = await phone.says(text, (body) => /\nReply|What shall we call/.test(body));
  for (let key = questionIn([last]); key !== undefined; key = questionIn([last]))
    last = await says(answers[key] ?? 'no');
  for (const text of strays) await says(text);
  return heard;
}

describe('the logs', () => {
  it('of whole conversations and bad input hold no word, number, name, address, code or token', {
    timeout: 120_000,
  }, async () => {
    const service: AProcess = aProcess({
      DATA_DIR: freshFolder(),
      BOOKING_APP_URL: 'https://booking.example.org/choose',
      NODE_DEBUG: '',
    });
    await service.start();
    const phone = stubbornPhone(aNumber(), () => service.url, 30_000);
    await refer(phone);
    const everything = await phone.all();
    const codes = everything.flatMap(({ body }) =>
      [...body.matchAll(/\/b\/([A-Za-z0-9_-]{22})/g)].map(([, code]) => code),
    );
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) await fetch(`${service.url}/b/${code}`, { method: 'POST', redirect: 'manual' });
    const bad = [
      '{"from":"bananarama"',
      '["moonlight"]',
      '{"from":"+447700900987","body":7}',
      'x'.repeat(800_000),
    ];
    for (const body of bad)
      await fetch(`${service.url}/text/phone?marzipan=1`, { method: 'POST', body }).catch(() => undefined);
    await fetch(`${service.url}/bananarama?moonlight`, { headers: { Authorization: 'Bearer pogostick' } });
    await service.kill();
    await service.start();
    await phone.says('abracadabra', () => true);
    await service.stop();
    const logged = service.output.toLowerCase();
    expect(logged.length).toBeGreaterThan(500);
    const found = [...secrets, phone.number.slice(1), phone.number.slice(3), ...codes].filter((secret) =>
      logged.includes(String(secret).toLowerCase()),
    );
    expect(found).toEqual([]);
    expect(logged.replace(/"at":"[^"]*"|127\.0\.0\.1:\d+/g, '')).not.toMatch(/\+?\d[\d ]{6,}/);
  });
});
