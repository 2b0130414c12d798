import { randomUUID } from 'node:crypto';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { triage } from '../helpdesk/triage/triage';
import { answerInPassing } from './passing-question';
import { sendTicket } from './send-ticket';
import { readAnswer, readChange, readConfirmation } from './ticket-answers';
import { ticketCardValue } from './ticket-card';
import { nextField } from './ticket-form';
import { ask } from './ticket-questions';
import { decide, subjectTitle, type TicketState } from './ticket-state';
import { turnOf } from './turn';

/**
 * Opens a ticket: asks what is missing, shows the summary, and stores the ticket on confirmation. Its state
 * lies in the conversation's, so that a restart in the middle loses nothing.
 */
export class TicketDialog extends Dialog {
  static readonly id = 'ticket';

  constructor() {
    super(TicketDialog.id);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const state: TicketState = {
      draft: {},
      subject: turn.memory.subject,
      question: turn.memory.question,
      awaiting: 'name',
      confirmation: randomUUID(),
    };
    dc.activeDialog!.state = state;
    const subject = subjectTitle(turn, state.subject);
    const about = subject ? turn.words('ticket:about', { subject }) : '';
    const start = turn.words(state.subject.urgent ? 'ticket:startUrgent' : 'ticket:start', { about });
    decide(turn, 'name');
    await turn.say({
      text: `${start}\n\n${turn.words('ticket:ask.name')}`,
      suggestions: [turn.words('ticket:cancel')],
    });
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const state = dc.activeDialog!.state as TicketState;
    const { commands } = turn.services;
    const card = ticketCardValue(dc.context.activity.value);
    if (card && card.confirmation !== state.confirmation) {
      decide(turn, state.awaiting);
      await turn.say({ text: turn.words('unreadableForm') });
      return ask(turn, state);
    }
    const isCancelled =
      state.awaiting === 'description'
        ? commands.is('cancel', turn.typed)
        : commands.beginsWith('cancel', turn.typed);
    if (card?.ticket === 'cancel' || isCancelled) {
      decide(turn, 'cancelled');
      await turn.say({ text: turn.words('ticket:cancelled') });
      return dc.endDialog();
    }
    if (card) {
      if (card.ticket === 'send' && !nextField(state.draft)) return sendTicket(dc, turn, state);
      state.awaiting = 'change';
      return ask(turn, state);
    }

    const decision = triage(turn.meaning, turn.memory, turn.now, turn.services.catalogue);
    if (decision.kind === 'start-over' && state.awaiting !== 'description') {
      turn.decision = decision;
      await turn.say({ text: `${turn.words('ticket:cancelled')} ${turn.words('startedOver')}` });
      return dc.endDialog();
    }
    const isSkipped = state.awaiting === 'businessNumber' && commands.beginsWith('skip', turn.typed);
    if (!isSkipped && (await answerInPassing(turn, decision, state.awaiting))) {
      if (decision.kind === 'urgent') state.subject = { ...state.subject, urgent: true };
      await turn.say({ text: turn.words('ticket:resume') });
      return ask(turn, state, { keepDecision: true });
    }
    if (state.awaiting === 'confirm') return readConfirmation(dc, turn, state);
    if (state.awaiting === 'change') return readChange(turn, state);
    return readAnswer(turn, state, state.awaiting);
  }
}
