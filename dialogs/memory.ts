import type { Catalogue } from '../catalogue/catalogue';
import type { CategoryId } from '../catalogue/categories';
import type { Language } from '../catalogue/language';
import type { Decision } from '../helpdesk/triage/decision';

/** What a ticket would be about, remembered from the question that led to it. */
export interface TicketSubject {
  readonly topic: string | null;
  readonly category: CategoryId | null;
  readonly urgent: boolean;
}

/** What is remembered of a conversation between turns. Stored; never holds a private number. */
export interface ConversationMemory {
  language: Language;
  /** Messages in a row that were not understood. */
  failedAttempts: number;
  /** What the last question was about, and its (masked) words, for a ticket on it. */
  subject: TicketSubject;
  question: string | null;
  /** What the last question came to, so that it can be answered again in the other language. */
  last: Extract<
    Decision,
    { kind: 'answer' | 'urgent' | 'clarify' | 'help-with-category' | 'find-guides' | 'not-ours' }
  > | null;
  /** Whether the last reply offered a ticket, so that a 'yes' takes it. */
  offered: boolean;
  /** Wrong tries at a ticket's status in this conversation. */
  statusTries: number;
  /** Whether the client said or showed that they are overseas. */
  abroad: boolean;
}

/** The memory of a conversation that just began. */
export function newMemory(language: Language): ConversationMemory {
  return {
    language,
    failedAttempts: 0,
    subject: { topic: null, category: null, urgent: false },
    question: null,
    last: null,
    offered: false,
    statusTries: 0,
    abroad: false,
  };
}

/** Forgets what was about topics or guides that the catalogue no longer has. */
export function forgetRemoved(memory: ConversationMemory, { topics, guides }: Catalogue): void {
  const { last, subject } = memory;
  const isGone = (id: string): boolean => !(id in topics);
  const isLastGone =
    (last && 'topic' in last && last.topic !== null && isGone(last.topic)) ||
    (last?.kind === 'clarify' && last.topics.some(isGone)) ||
    (last?.kind === 'find-guides' && last.guides.some((id) => !(id in guides)));
  if (isLastGone) memory.last = null;
  if (subject.topic !== null && isGone(subject.topic)) memory.subject = { ...subject, topic: null };
}
