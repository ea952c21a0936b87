import type { ServiceFacts } from '../../dialogs/services.ts';
import { Fault } from '../core/errors.ts';
import {
  describeMoment,
  describeOpening,
  isOpen,
  nextOpening,
  type Opening,
  parseHours,
} from '../core/opening-hours.ts';
import type { Settings } from './settings.ts';

/**
 * The service's own facts, from the settings; `port` gives where we listen, once we do, for when no public address is set.
 * @throws Fault 'config-invalid' if ADVISOR_HOURS cannot be read.
 */
export function serviceFacts(settings: Settings, port: () => number): ServiceFacts {
  const hours = advisorHours(settings);
  const host = settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST;
  return {
    name: settings.SERVICE_NAME,
    advisorHours: hours && describeOpening(hours),
    advisorsAreDue: (now) => hours !== undefined && isOpen(hours, now) === true,
    nextAdvisors: (now) => nextWords(hours, now),
    get publicUrl() {
      return settings.PUBLIC_URL ?? `http://${host}:${port()}`;
    },
    bookingAppUrl: settings.BOOKING_APP_URL,
    bookingLinkHours: settings.BOOKING_LINK_HOURS,
    daysKept: settings.DAYS_KEPT,
    daysReferralKept: settings.DAYS_REFERRAL_KEPT,
  };
}

function advisorHours({ ADVISOR_HOURS }: Settings): Opening | undefined {
  if (ADVISOR_HOURS === undefined) return undefined;
  const parsed = parseHours(ADVISOR_HOURS);
  if (parsed.kind === 'wrong') throw new Fault('config-invalid', `ADVISOR_HOURS: ${parsed.why}`);
  return parsed.opening;
}

function nextWords(hours: Opening | undefined, now: Date): string | undefined {
  const next = hours && nextOpening(hours, now);
  return next && describeMoment(next, now);
}
