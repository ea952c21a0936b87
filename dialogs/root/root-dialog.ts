import { isLoneStop, isQuestion } from '../../src/core/requests.ts';
import { dialogIds, type Ended, type Wish } from '../contracts.ts';
import { FormDialog } from '../form-dialog.ts';
import {
  ComponentDialog,
  Dialog,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
  DialogTurnStatus,
} from '../framework.ts';
import { handoffWording } from '../handoff/wording.ts';
import { readInterruption } from '../interruptions.ts';
import { privacyWording } from '../privacy/wording.ts';
import type { Services } from '../services.ts';
import { facts, say } from '../turn-facts.ts';
import { sayWayToBrowser } from './way-to-browser.ts';
import { readWish } from './wishes.ts';
import { rootWording as wording } from './wording.ts';

/** The event that asks for the open question again, without an answer to it. */
export const repromptEvent = 'sideroom.reprompt';

/** Says hello, knows what was wished for, begins the dialog for it, and answers what cuts in. */
export class RootDialog extends ComponentDialog {
  readonly #services: Services;

  constructor(services: Services, dialogs: readonly Dialog[]) {
    super(dialogIds.root);
    this.#services = services;
    for (const dialog of dialogs) this.addDialog(dialog);
  }

  protected override async onBeginDialog(inner: DialogContext): Promise<DialogTurnResult> {
    return this.#turn(inner);
  }

  protected override async onContinueDialog(inner: DialogContext): Promise<DialogTurnResult> {
    return this.#turn(inner);
  }

  /** The root never ends: whatever happens below, the next message comes here again. */
  async #turn(inner: DialogContext): Promise<DialogTurnResult> {
    await this.#dropUnknown(inner);
    if (inner.context.activity.type === 'event') await this.#again(inner);
    else await this.#heard(inner, inner.context.activity.text ?? '');
    return Dialog.EndOfTurn;
  }

  /** A release may have taken a dialog away while somebody was in it. */
  async #dropUnknown(inner: DialogContext): Promise<void> {
    const known = inner.stack.filter(({ id }) => this.findDialog(id) !== undefined);
    if (known.length === inner.stack.length) return;
    inner.stack.splice(0, inner.stack.length, ...known);
    await say(inner.context, wording.restarted);
  }

  async #heard(inner: DialogContext, text: string): Promise<void> {
    if (await this.#picksChoice(inner, text)) return this.#follow(inner, await inner.continueDialog());
    const interruption = readInterruption(text);
    if (interruption?.kind === 'answer') {
      await say(inner.context, interruption.reviewed.answer(this.#services.service));
      return this.#again(inner);
    }
    if (interruption?.kind === 'request') return this.#request(inner, interruption.request, text);
    if (inner.activeDialog !== undefined) return this.#follow(inner, await inner.continueDialog());
    return this.#wish(inner, text);
  }

  /** "Carry on with this form" is a choice of ours before it is a request. */
  async #picksChoice(inner: DialogContext, text: string): Promise<boolean> {
    const instance = inner.activeDialog;
    const dialog = instance && this.findDialog(instance.id);
    return (
      dialog instanceof FormDialog &&
      !facts(inner.context).crossed &&
      dialog.picks(inner.context, instance as DialogInstance, text)
    );
  }

  async #request(
    inner: DialogContext,
    request: Extract<ReturnType<typeof readInterruption>, { kind: 'request' }>['request'],
    text: string,
  ): Promise<void> {
    switch (request) {
      case 'person':
        return this.#begin(inner, dialogIds.handoff);
      case 'forget':
        return this.#begin(inner, dialogIds.forget);
      case 'hold':
        await this.#sayHoldings(inner);
        return this.#again(inner);
      case 'pause':
        return say(inner.context, wording.paused);
      case 'menu':
        return this.#showMenu(inner);
      case 'refer':
      case 'signpost':
      case 'book':
        return this.#wish(inner, text);
      case 'where':
        if (inner.activeDialog === undefined) await say(inner.context, wording.nothingOpen);
        return this.#again(inner);
      case 'web':
        await sayWayToBrowser(inner.context, this.#services);
        return this.#again(inner);
    }
  }

  /** A referral half done is not thrown away for a look at the menu; short dialogs are. */
  async #showMenu(inner: DialogContext): Promise<void> {
    if (inner.stack.some(({ id }) => id === dialogIds.referral))
      return say(inner.context, wording.menuWithin);
    await inner.cancelAllDialogs();
    return this.#again(inner);
  }

  async #sayHoldings(inner: DialogContext): Promise<void> {
    await say(
      inner.context,
      privacyWording.hold(await facts(inner.context).holdings(), this.#services.service),
    );
    await say(inner.context, privacyWording.nobodySaw);
  }

  /** Asks the open question again, or shows where to begin. */
  async #again(inner: DialogContext): Promise<void> {
    if (inner.activeDialog !== undefined) return inner.repromptDialog();
    if (facts(inner.context).known.consentedAt === undefined) return this.#begin(inner, dialogIds.welcome);
    await this.#menu(inner);
  }

  async #wish(inner: DialogContext, text: string): Promise<void> {
    // A number sent before the menu had left us is not a choice from it.
    const readable = !isLoneStop(text) && (!facts(inner.context).crossed || /\p{L}/u.test(text));
    const wish = readable ? readWish(text) : undefined;
    if (facts(inner.context).known.consentedAt === undefined && wish !== 'person' && wish !== 'privacy')
      return this.#begin(inner, dialogIds.welcome, wish && { given: { wish } });
    if (wish !== undefined) return this.#grant(inner, wish);
    await this.#notUnderstood(inner);
  }

  async #notUnderstood(inner: DialogContext): Promise<void> {
    const { text } = inner.context.activity;
    if (facts(inner.context).stage === 'waiting') return this.#keepCompany(inner, text);
    if (text.trim().split(/\s/).length <= 3) return this.#menu(inner);
    await say(inner.context, wording.unclear);
    await this.#menu(inner);
  }

  /** Somebody who waits and asks is told what is true; anything else is kept for the advisor. */
  async #keepCompany(inner: DialogContext, text: string): Promise<void> {
    const { advisorsOnDuty, now } = facts(inner.context);
    const desk = { onDuty: advisorsOnDuty, service: this.#services.service, now };
    await say(inner.context, isQuestion(text) ? handoffWording.presence(desk) : wording.keptForAdvisor);
    await say(inner.context, wording.meanwhile);
  }

  async #grant(inner: DialogContext, wish: Wish): Promise<void> {
    if (wish === 'privacy') {
      await this.#sayHoldings(inner);
      return;
    }
    const begins = {
      refer: dialogIds.referral,
      person: dialogIds.handoff,
      signpost: dialogIds.signpost,
      book: dialogIds.booking,
    };
    await this.#begin(inner, begins[wish]);
  }

  async #begin(inner: DialogContext, id: string, options?: object): Promise<void> {
    if (inner.stack.some((each) => each.id === id)) return inner.repromptDialog();
    await this.#follow(inner, await inner.beginDialog(id, options));
  }

  /** What comes after a dialog that has ended with nothing under it. */
  async #follow(inner: DialogContext, result: DialogTurnResult): Promise<void> {
    if (result.status === DialogTurnStatus.waiting || inner.activeDialog !== undefined) return;
    const ended = result.result as Ended | undefined;
    if (ended?.dialog === 'welcome' && !ended.consented) return;
    if (ended?.dialog === 'welcome') return ended.then ? this.#grant(inner, ended.then) : this.#menu(inner);
    if (ended?.dialog === 'referral' && ended.outcome === 'sent')
      return this.#begin(inner, dialogIds.booking);
    if (ended?.dialog === 'referral' && ended.outcome === 'person')
      return this.#begin(inner, dialogIds.handoff);
    if (ended?.dialog === 'handoff' || ended?.dialog === 'forget' || ended?.dialog === 'signpost') return;
    await say(inner.context, wording.anythingElse);
  }

  async #menu(inner: DialogContext): Promise<void> {
    await say(inner.context, { text: wording.menu, choices: wording.menuChoices, asks: 'choice' });
  }
}
