/** Prints the key in the file given, which it makes where there is none. */
import { keyFile } from '../../src/system/vault.ts';

process.stdout.write(Buffer.from(keyFile(process.argv[2] ?? '')).toString('base64'));
