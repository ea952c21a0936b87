import { exampleEnvironment } from '../config/settings.ts';

/** Prints `.env.example` from the settings themselves. */
process.stdout.write(exampleEnvironment());
