import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Runs the benchmarks named on the command line, or all of them; each gives figures that are kept and printed. */
const here = import.meta.dirname;
const asked = process.argv.slice(2);
const files = (await readdir(here)).filter((name) => name.endsWith('.ts') && name !== 'run.ts');
const names = files
  .map((name) => name.slice(0, -3))
  .filter((name) => asked.length === 0 || asked.includes(name));
await mkdir(join(here, 'results'), { recursive: true });
for (const name of names) {
  const { run } = (await import(join(here, `${name}.ts`))) as {
    run?: () => Promise<Record<string, unknown>>;
  };
  if (run === undefined) continue;
  const figures = { ...(await run()), node: process.version, at: new Date().toISOString() };
  await writeFile(join(here, 'results', `${name}.json`), `${JSON.stringify(figures, undefined, 2)}\n`);
  console.log(`\n${name}`);
  console.table(figures);
}
process.exit(0);
