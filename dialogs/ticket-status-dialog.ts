import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { DateTime } from 'luxon';
import { helpdeskZone } from '../helpdesk/clock';
import { findEmailAddress } from '../helpdesk/email-address';
import { findTicketReference } from '../helpdesk/ticket-reference';
import { findTicket } from '../helpdesk/tickets/find-ticket';
import { triage } from '../helpdesk/triage/triage';
import { answerInPassing } from './passing-question';
import { datePhrase, weekdayPhrase } from './phrases/moment';
import { nearestPhone } from './replies/phone';
import { turnOf, type Turn } from './turn';

interface StatusState {
  reference?: string;
  email?: string;
  /** Answers in a row that held nothing to go on with. */
  misses?: number;
}

/** After so many of those a person is the better way. */
const mostMisses = 2;

/** Wrong pairs allowed in one conversation: enough for typing errors, too few for guessing. */
const mostTries = 5;

/** Of the right form, check character included; no ticket has it but by a chance in 10^16. */
const exampleReference = '7K2M-9QXR-4TB9';

/** Tells where a ticket is, to whoever knows both its reference and the address it was opened with. */
export class TicketStatusDialog extends Dialog {
  static readonly id = 'ticket-status';

  constructor() {
    super(TicketStatusDialog.id);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    dc.activeDialog!.state = {};
    const turn = turnOf(dc.context);
    turn.decision = { kind: 'ticket-status' };
    return this.proceed(dc, turn, { isFirst: true });
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    turn.decision = { kind: 'ticket-status' };
    if (turn.services.commands.is('cancel', turn.typed)) {
      await turn.say({ text: turn.words('ticket:status.cancelled') });
      return dc.endDialog();
    }
    const decision = triage(turn.meaning, turn.memory, turn.now, turn.services.catalogue);
    const { mistyped, reference } = findTicketReference(turn.typed);
    if (!mistyped && !reference && (await answerInPassing(turn, decision, 'reference'))) {
      return this.proceed(dc, turn, { isFirst: true });
    }
    return this.proceed(dc, turn, { isFirst: false });
  }

  private async proceed(
    dc: DialogContext,
    turn: Turn,
    { isFirst }: { isFirst: boolean },
  ): Promise<DialogTurnResult> {
    const state = dc.activeDialog!.state as StatusState;
    const { words } = turn;
    const example = exampleReference;
    const cancel = [words('ticket:cancel')];
    const found = findTicketReference(turn.typed);
    const email = findEmailAddress(turn.typed);
    const hadReference = state.reference !== undefined;
    if (found.reference) state.reference = found.reference;
    if (email) state.email = email;

    const isMiss = !isFirst && !found.reference && !email;
    state.misses = isMiss ? (state.misses ?? 0) + 1 : 0;
    if (state.misses >= mostMisses) return this.giveUp(dc, turn);
    if (isMiss && !state.reference && turn.services.commands.mentions('lost', turn.typed)) {
      await turn.say({
        text: words('ticket:status.lost', { phone: nearestPhone(turn) }),
        suggestions: [words('openTicket')],
      });
      return dc.endDialog();
    }
    if (!state.reference) {
      const asked =
        isFirst && !found.mistyped ? 'ticket:status.askReference' : 'ticket:status.againReference';
      await turn.say({ text: words(asked, { example, phone: nearestPhone(turn) }), suggestions: cancel });
      return Dialog.EndOfTurn;
    }
    if (!state.email) {
      const asked = isFirst || !hadReference ? 'ticket:status.askEmail' : 'ticket:status.againEmail';
      await turn.say({ text: words(asked), suggestions: cancel });
      return Dialog.EndOfTurn;
    }
    return this.tell(dc, turn, state.reference, state.email);
  }

  private async tell(
    dc: DialogContext,
    turn: Turn,
    reference: string,
    email: string,
  ): Promise<DialogTurnResult> {
    const { words, language, memory } = turn;
    const phone = nearestPhone(turn);
    if (memory.statusTries >= mostTries) {
      await turn.say({ text: words('ticket:status.tooMany', { phone }) });
      return dc.endDialog();
    }
    const ticket = await findTicket(turn.services.tickets, reference, email);
    if (!ticket) {
      memory.statusTries += 1;
      await turn.say({
        text: words('ticket:status.notFound', { phone }),
        suggestions: [words('openTicket')],
      });
      return dc.endDialog();
    }
    const due = DateTime.fromISO(ticket.replyBy, { zone: helpdeskZone });
    const opened = DateTime.fromISO(ticket.openedAt, { zone: helpdeskZone });
    const waits = ticket.state === 'new' || ticket.state === 'assigned';
    await turn.say({
      text: words(waits && due < turn.now ? 'ticket:status.foundOverdue' : 'ticket:status.found', {
        reference: ticket.reference,
        opened: datePhrase(opened, language),
        state: words(`ticket:status.states.${ticket.state}`),
        day: weekdayPhrase(due, language),
        phone,
      }),
    });
    return dc.endDialog();
  }

  /** The same words for an unknown reference, a wrong address, and none at all: they tell nothing apart. */
  private async giveUp(dc: DialogContext, turn: Turn): Promise<DialogTurnResult> {
    const text = turn.words('ticket:status.notFound', { phone: nearestPhone(turn) });
    await turn.say({ text, suggestions: [turn.words('openTicket')] });
    return dc.endDialog();
  }
}
