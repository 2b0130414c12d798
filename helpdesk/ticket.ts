import type { CategoryId } from '../catalogue/categories';
import type { Language } from '../catalogue/language';
import type { PromiseId } from '../catalogue/topic';

/** The states of a ticket's life. */
export const ticketStates = ['new', 'assigned', 'waiting-for-client', 'answered', 'closed'] as const;

/** Where a ticket is in its life. */
export type TicketState = (typeof ticketStates)[number];

/** What the client tells: the fields of the ticket form. */
export interface TicketFields {
  readonly name: string;
  readonly email: string;
  /** 9 digits or 15 characters; null when the client gave none. */
  readonly businessNumber: string | null;
  readonly description: string;
}

/** A ticket as stored. Moments are ISO 8601 in UTC. */
export interface Ticket extends TicketFields {
  readonly reference: string;
  /** The idempotency key of the confirmation that opened it: one confirmation, one ticket. */
  readonly confirmation: string;
  readonly state: TicketState;
  readonly urgent: boolean;
  readonly category: CategoryId | null;
  readonly topic: string | null;
  readonly promise: PromiseId;
  readonly language: Language;
  /** The conversation it was opened in, so that an answer can reach it. */
  readonly channel: string;
  readonly conversation: string;
  readonly openedAt: string;
  readonly replyBy: string;
}
