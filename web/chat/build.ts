import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildScript, buildStyle, builtFolder } from './bundle.ts';

mkdirSync(builtFolder, { recursive: true });
writeFileSync(join(builtFolder, 'chat.css'), `${buildStyle()}\n`);
writeFileSync(join(builtFolder, 'chat.js'), `${await buildScript()}\n`);
