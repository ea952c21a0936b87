import { start } from './compose.ts';
import { settingsFromEnvironment } from './config/environment.ts';
import { announce, refuse } from './server/announce.ts';
import { systemClock } from './system/clock.ts';
import { randomIds } from './system/ids.ts';
import { jsonLog } from './system/log.ts';

const log = jsonLog(systemClock, (line) => process.stdout.write(line));
try {
  const settings = settingsFromEnvironment();
  const running = await start(settings, { clock: systemClock, ids: randomIds, log });
  announce(settings, running.port, (line) => process.stdout.write(line));
  const stop = () => running.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop);
} catch (reason) {
  refuse(reason, (line) => process.stderr.write(line));
  process.exitCode = 1;
}
