import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { rolldown } from 'rolldown';
import { compile } from 'sass';

const root = join(import.meta.dirname, '..', '..');
const pages = join(root, 'src', 'channels', 'web-chat', 'page');

/** Where the server reads the built style and script. */
export const builtFolder = join(root, 'src', 'channels', 'web-chat', 'built');

/** The stylesheet of the public pages, without what their markup does not use. */
export function buildStyle(): string {
  const { css } = compile(join(import.meta.dirname, 'chat.scss'), {
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
  });
  const unused = [...new Set(css.match(/\.-?[a-z_][\w-]*/gi) ?? [])]
    .map((name) => name.slice(1))
    .filter((name) => !markup().includes(name));
  const targets = { chrome: 100 << 16, safari: 15 << 16, firefox: 100 << 16 };
  const { code } = transform({
    filename: 'chat.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols: unused,
    targets,
  });
  return new TextDecoder().decode(code);
}

/** Everything that writes class names. */
function markup(): string {
  const folders = [pages, import.meta.dirname];
  return folders
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('bundle.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** The script of the public pages, as one classic script. */
export async function buildScript(): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'main.ts'),
    tsconfig: false,
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  const [chunk] = output;
  return chunk.code.trim();
}
