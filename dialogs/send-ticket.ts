import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { openTicket } from '../helpdesk/tickets/open-ticket';
import { nextField } from './ticket-form';
import { ask } from './ticket-questions';
import { decide, promiseOf, type TicketState } from './ticket-state';
import { ticketOpenedReply } from './replies/ticket-opened';
import type { Turn } from './turn';

/**
 * Opens the confirmed ticket and gives its reference once it is stored. When it cannot be stored the client
 * is told so, and what was written stays for another try.
 */
export async function sendTicket(
  dc: DialogContext,
  turn: Turn,
  state: TicketState,
): Promise<DialogTurnResult> {
  const { name, email, businessNumber = null, description } = state.draft;
  if (name === undefined || email === undefined || description === undefined) {
    state.awaiting = nextField(state.draft) ?? 'confirm';
    return ask(turn, state);
  }
  const { tickets, calendar, catalogue } = turn.services;
  const request = {
    name,
    email,
    businessNumber,
    description,
    confirmation: state.confirmation,
    urgent: state.subject.urgent,
    category: state.subject.category,
    topic: state.subject.topic,
    promise: promiseOf(turn, state.subject),
    language: turn.language,
    channel: dc.context.activity.channelId,
    conversation: dc.context.activity.conversation.id,
  };
  try {
    const ticket = await openTicket({ tickets, calendar, contact: catalogue.contact }, request, turn.now);
    decide(turn, 'opened');
    turn.memory.subject = { topic: null, category: null, urgent: false };
    turn.memory.question = null;
    await turn.say(ticketOpenedReply(turn, ticket));
    return await dc.endDialog();
  } catch (error) {
    turn.services.onFailure(error);
    state.awaiting = 'confirm';
    decide(turn, 'confirm');
    await turn.say({
      text: turn.words('ticket:failed'),
      suggestions: [turn.words('ticket:send'), turn.words('ticket:cancel')],
    });
    return Dialog.EndOfTurn;
  }
}
