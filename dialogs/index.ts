import { BookingDialog } from './booking/booking-dialog.ts';
import { HandoffDialog } from './handoff/handoff-dialog.ts';
import { ForgetDialog } from './privacy/forget-dialog.ts';
import { ReferralDialog } from './referral/referral-dialog.ts';
import { RootDialog } from './root/root-dialog.ts';
import type { Services } from './services.ts';
import { SignpostDialog } from './signpost/signpost-dialog.ts';
import { WelcomeDialog } from './welcome/welcome-dialog.ts';

/** The list: a new dialog is one line here, and its words in the menu. */
export function rootDialog(services: Services): RootDialog {
  return new RootDialog(services, [
    new WelcomeDialog(services),
    new ReferralDialog(services),
    new SignpostDialog(services),
    new HandoffDialog(services),
    new BookingDialog(services),
    new ForgetDialog(services),
  ]);
}
