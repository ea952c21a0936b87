import { existsSync } from 'node:fs';
import { Fault } from '../core/errors.ts';
import { readSettings, type Settings } from './settings.ts';

/**
 * The settings of this process, from the environment and an `.env` file beside it.
 * @throws Fault 'config-invalid' with one line per fault.
 */
export function settingsFromEnvironment(): Settings {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const settings = readSettings(process.env);
  if (Array.isArray(settings)) throw new Fault('config-invalid', settings.join('\n'));
  return settings as Settings;
}
