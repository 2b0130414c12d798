import type { DateTime } from 'luxon';
import type { CategoryId } from '../../catalogue/categories';
import type { Contact } from '../../catalogue/contact';
import type { Language } from '../../catalogue/language';
import type { PromiseId } from '../../catalogue/topic';
import type { Calendar } from '../calendar';
import type { TicketStore } from '../ports';
import { replyBy } from '../promises';
import type { Ticket, TicketFields } from '../ticket';
import { newTicketReference } from '../ticket-reference';

/** What a ticket is opened from: the client's fields and what the conversation already knew. */
export interface TicketRequest extends TicketFields {
  readonly confirmation: string;
  readonly urgent: boolean;
  readonly category: CategoryId | null;
  readonly topic: string | null;
  readonly promise: PromiseId;
  readonly language: Language;
  readonly channel: string;
  readonly conversation: string;
}

/** What opening a ticket needs of the house. */
export interface TicketDesk {
  readonly tickets: TicketStore;
  readonly calendar: Calendar;
  readonly contact: Contact;
}

/**
 * Opens a ticket and resolves once it is stored. The same confirmation given again, however often, gives
 * the same ticket.
 */
export function openTicket(desk: TicketDesk, request: TicketRequest, now: DateTime): Promise<Ticket> {
  const due = replyBy(desk.calendar, desk.contact, now, request.promise);
  return desk.tickets.open({
    ...request,
    reference: newTicketReference(),
    state: 'new',
    openedAt: now.toUTC().toISO() ?? '',
    replyBy: due.toUTC().toISO() ?? '',
  });
}
