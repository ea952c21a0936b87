import { dialogIds, type Ended } from '../contracts.ts';
import { Dialog, type DialogContext, type DialogTurnResult } from '../framework.ts';
import type { Services } from '../services.ts';
import { phoneLine } from '../signpost/wording.ts';
import { ask, facts, say } from '../turn-facts.ts';
import { bookingWording as wording } from './wording.ts';

const hourMilliseconds = 3_600_000;

/** Sends the link to choose a clinician; where there is no such app, says so and names what there is. */
export class BookingDialog extends Dialog {
  readonly #services: Services;

  constructor(services: Services) {
    super(dialogIds.booking);
    this.#services = services;
  }

  async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { service, ids } = this.#services;
    if (service.bookingAppUrl === undefined) {
      await say(dc.context, wording.none(phoneLine(this.#services)));
      await say(dc.context, wording.person);
    } else {
      const code = ids.next();
      const expires = new Date(facts(dc.context).now.getTime() + service.bookingLinkHours * hourMilliseconds);
      await ask(dc.context, { kind: 'make-booking-link', code, expires: expires.toISOString() });
      await say(dc.context, wording.link(`${service.publicUrl}/b/${code}`, service.bookingLinkHours));
    }
    return dc.endDialog({ dialog: 'booking' } satisfies Ended);
  }
}
