import type { CategoryId } from '../catalogue/categories';
import type { Decision } from '../helpdesk/triage/decision';
import type { TicketSubject } from './memory';
import type { Turn } from './turn';

const longestQuestion = 500;

/** Remembers what a question was about, so that a ticket opened later needs no telling again. */
export function rememberSubject(turn: Turn, decision: Decision): void {
  const subject = subjectOf(turn, decision);
  if (!subject) return;
  turn.memory.subject = subject;
  turn.memory.question = turn.text.slice(0, longestQuestion);
}

function subjectOf(turn: Turn, decision: Decision): TicketSubject | undefined {
  switch (decision.kind) {
    case 'answer':
      return { topic: decision.topic, category: decision.category, urgent: false };
    case 'urgent':
      return { topic: decision.topic, category: decision.category, urgent: true };
    case 'help-with-category':
      return { topic: null, category: decision.category, urgent: false };
    case 'clarify':
      return { topic: null, category: commonCategory(turn, decision.topics), urgent: false };
    case 'not-understood':
      return decision.reason === 'unknown' ? { topic: null, category: null, urgent: false } : undefined;
    default:
      return undefined;
  }
}

/** The category that all of the topics share, if they do. */
function commonCategory(turn: Turn, topics: readonly string[]): CategoryId | null {
  const categories = new Set(topics.map((id) => turn.services.catalogue.topics[id]?.category));
  return categories.size === 1 ? ([...categories][0] ?? null) : null;
}
