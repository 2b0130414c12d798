import { topicOf } from '../catalogue/catalogue';
import type { PromiseId } from '../catalogue/topic';
import type { TicketStep } from '../helpdesk/triage/decision';
import type { FieldName } from './commands';
import type { TicketSubject } from './memory';
import type { TicketDraft } from './ticket-form';
import type { Turn } from './turn';

/** A ticket being filled in, as it lies in the conversation's state between turns. */
export interface TicketState {
  draft: TicketDraft;
  subject: TicketSubject;
  /** The client's question as it was, offered as the description. */
  question: string | null;
  /** What the next message answers. */
  awaiting: FieldName | 'confirm' | 'change';
  /** One for each ticket: sent twice, it still opens one. */
  confirmation: string;
}

/** The response time that a ticket on this subject gets (the catalogue says which topics are complex). */
export function promiseOf(turn: Turn, subject: TicketSubject): PromiseId {
  return subject.topic ? topicOf(turn.services.catalogue, subject.topic).promise : 'standard';
}

/** What a ticket is about, in the client's language; undefined when that is not known. */
export function subjectTitle(turn: Turn, { topic, category }: TicketSubject): string | undefined {
  const { catalogue } = turn.services;
  if (topic) return topicOf(catalogue, topic).title[turn.language];
  return category ? catalogue.categories[category].title[turn.language] : undefined;
}

/** Records which step of the ticket the turn dealt with. */
export function decide(turn: Turn, step: TicketStep): void {
  turn.decision = { kind: 'open-ticket', step };
}
