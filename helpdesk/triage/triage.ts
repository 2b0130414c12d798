import type { DateTime } from 'luxon';
import { topicOf, type Catalogue } from '../../catalogue/catalogue';
import { helpdeskCategoryIds, type CategoryId } from '../../catalogue/categories';
import type { TopicAction } from '../../catalogue/topic';
import { noticesInForce } from '../notices-in-force';
import type { Decision } from './decision';

/** What triage needs to be told of a message. The understanding's meaning has all of it. */
export interface TriageMeaning {
  readonly words: number;
  readonly other: boolean;
  readonly topics: readonly {
    readonly id: string;
    readonly category: CategoryId;
    readonly probability: number;
  }[];
  readonly categories: Readonly<Record<CategoryId, number>>;
  readonly urgency: number;
  readonly unknown: number;
}

/** What triage needs to remember of the conversation. */
export interface TriageMemory {
  /** Messages in a row that were not understood. */
  readonly failedAttempts: number;
}

/**
 * The probabilities from which each decision is taken. They were set on the golden questions: an answer that
 * is not meant costs a client more than one question back.
 */
export const thresholds = {
  urgent: 0.65,
  /** From here on a message is urgent even though it seems to be on somebody else's subject. */
  urgentAnyway: 0.85,
  notOurs: 0.5,
  /** Nothing the helpdesk does is at stake any more, urgent or not. */
  surelyNotOurs: 0.8,
  conversation: 0.5,
  action: 0.5,
  answer: 0.55,
  unknown: 0.75,
  /** A rival this near to the best (as a share of it) is offered beside it. */
  rival: 0.3,
  /** Two or three rivals are offered when together they hold this much. */
  clarify: 0.55,
  category: 0.5,
} as const;

const mostChoices = 3;

const actionDecisions: Record<TopicAction, Decision> = {
  'open-ticket': { kind: 'open-ticket' },
  'ticket-status': { kind: 'ticket-status' },
  'reach-person': { kind: 'reach-person' },
  'switch-to-english': { kind: 'switch-language', language: 'en' },
  'switch-to-french': { kind: 'switch-language', language: 'fr' },
  'start-over': { kind: 'start-over' },
};

/**
 * The helpdesk's whole policy on one message, from top to bottom: the first rule that fits decides. Pure: it
 * reads no clock and keeps nothing.
 */
export function triage(
  meaning: TriageMeaning,
  memory: TriageMemory,
  now: DateTime,
  catalogue: Catalogue,
): Decision {
  const attempt = memory.failedAttempts + 1;
  const best = meaning.topics[0];
  if (meaning.words === 0 || !best) return { kind: 'not-understood', reason: 'empty', attempt };
  if (meaning.other) return { kind: 'not-understood', reason: 'other-language', attempt };

  const outside = meaning.categories['out-of-scope'];
  const isUrgent =
    meaning.urgency >= thresholds.urgentAnyway ||
    (meaning.urgency >= thresholds.urgent && outside < thresholds.notOurs);
  const isAction = best.probability >= thresholds.action && catalogue.topics[best.id]?.action;
  if (isUrgent && outside < thresholds.surelyNotOurs && best.category !== 'conversation' && !isAction) {
    const sure = best.probability >= thresholds.answer && helpdeskCategoryIds.includes(best.category);
    return {
      kind: 'urgent',
      topic: sure ? best.id : null,
      category: sure ? best.category : likeliestHelpdesk(meaning),
    };
  }
  if (isAction) return actionDecisions[isAction];
  if (best.category === 'conversation' && meaning.categories.conversation >= thresholds.conversation) {
    return { kind: 'small-talk', topic: best.id };
  }
  if (outside >= thresholds.notOurs) {
    return best.category === 'out-of-scope'
      ? { kind: 'not-ours', topic: best.id }
      : { kind: 'not-understood', reason: 'unknown', attempt };
  }
  if (meaning.unknown < thresholds.unknown) {
    if (best.probability >= thresholds.answer) return answerDecision(best.id, now, catalogue);
    const rivals = meaning.topics
      .filter(
        (topic) => topic.probability >= best.probability * thresholds.rival && isAnswerable(topic.category),
      )
      .slice(0, mostChoices);
    const together = rivals.reduce((sum, topic) => sum + topic.probability, 0);
    if (rivals.length > 1 && together >= thresholds.clarify) {
      return { kind: 'clarify', topics: rivals.map((topic) => topic.id) };
    }
  }
  const category = likeliestHelpdesk(meaning);
  if (category && meaning.categories[category] >= thresholds.category)
    return { kind: 'help-with-category', category };
  return { kind: 'not-understood', reason: 'unknown', attempt };
}

/** The decision to answer a topic, with the notices in force that concern it. */
export function answerDecision(
  topic: string,
  now: DateTime,
  catalogue: Catalogue,
): Extract<Decision, { kind: 'answer' }> {
  const { category } = topicOf(catalogue, topic);
  const notices = noticesInForce(catalogue.notices, now, { topic, category }).map((notice) => notice.id);
  return { kind: 'answer', topic, category, notices };
}

function isAnswerable(category: CategoryId): boolean {
  return category !== 'out-of-scope' && category !== 'conversation';
}

function likeliestHelpdesk({ categories }: TriageMeaning): CategoryId | null {
  const [first] = [...helpdeskCategoryIds, 'service-information' as const].sort(
    (a, b) => categories[b] - categories[a],
  );
  return first && categories[first] > 0 ? first : null;
}
