import { join } from 'node:path';
import { readDirectory } from '../config/directory-files.ts';
import { directoryTable } from '../core/directory-ages.ts';
import { Fault } from '../core/errors.ts';

/** `npm run directory`: every help service by the age of its last check, oldest first. */
try {
  console.log(directoryTable(readDirectory(join(import.meta.dirname, '..', '..', 'directory')), new Date()));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
