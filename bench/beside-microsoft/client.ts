import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const run = promisify(execFile);
const compress = promisify(brotliCompress);

const version = '4.18.1';
/** Of the published archive, as it was when this comparison was written. */
const integrity =
  'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const folder = join(import.meta.dirname, '../../.cache/web-chat');
const archive = join(folder, `botframework-webchat-${version}.tgz`);

/** Microsoft's own builds of its client: with everything, and without cards and Markdown. */
export const builds = ['webchat.js', 'webchat-minimal.js'] as const;
export type Build = (typeof builds)[number];

/** Where the page with a build stands on the site of the comparison. */
export function pageOf(build: Build): string {
  return `/microsoft/${build.replace('.js', '')}`;
}

/** The builds as Brotli at its strongest: what a careful site would serve. */
export type MicrosoftClient = Readonly<Record<Build, Buffer>>;

/**
 * Microsoft's client out of its published archive, kept in an ignored folder and checked against its integrity each
 * time: its tree of 425 packages is never installed. Gives `{ leftOut }` with the reason where it cannot be had.
 */
export async function microsoftClient(): Promise<MicrosoftClient | { readonly leftOut: string }> {
  try {
    await mkdir(folder, { recursive: true });
    if (!(await exists(archive)))
      await run('npm', ['pack', `botframework-webchat@${version}`, '--ignore-scripts', '--silent'], {
        cwd: folder,
      });
  } catch (fault) {
    return { leftOut: `botframework-webchat@${version} cannot be fetched: ${String(fault).split('\n')[0]}` };
  }
  const found = `sha512-${createHash('sha512')
    .update(await readFile(archive))
    .digest('base64')}`;
  if (found !== integrity)
    return {
      leftOut: `botframework-webchat@${version} is not what it was: ${found} instead of ${integrity}`,
    };
  await run('tar', ['xzf', archive, ...builds.map((name) => `package/dist/${name}`)], { cwd: folder });
  return {
    'webchat.js': await compressed('webchat.js'),
    'webchat-minimal.js': await compressed('webchat-minimal.js'),
  };
}

async function compressed(name: Build): Promise<Buffer> {
  const content = await readFile(join(folder, 'package/dist', name));
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const kept = join(folder, `${name}.${digest}.br`);
  if (await exists(kept)) return readFile(kept);
  const small = await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  await writeFile(kept, small);
  return small;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
