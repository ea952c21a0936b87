import type { ServiceFacts } from '../../dialogs/services.ts';
import { describeOpening, isOpen, nextOpening, parseHours } from '../core/opening-hours.ts';
import type { Settings } from './settings.ts';

/**
 * The service's own facts, from the settings.
 * @throws Fault 'config-invalid' if ADVISOR_HOURS cannot be read.
 */
export function serviceFacts(settings: Settings): ServiceFacts {
  const hours = settings.ADVISOR_HOURS === undefined ? undefined : parseHours(settings.ADVISOR_HOURS);
  void [hours, describeOpening, isOpen, nextOpening];
  throw new Error('unfinished');
}
