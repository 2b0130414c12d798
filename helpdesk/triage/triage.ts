import type { DateTime } from 'luxon';
import { topicOf, type Catalogue } from '../../catalogue/catalogue';
import { helpdeskCategoryIds, isHelpdeskCategory, type CategoryId } from '../../catalogue/categories';
import type { TopicAction } from '../../catalogue/topic';
import { noticesInForce } from '../notices-in-force';
import type { Decision } from './decision';

/** What triage needs to be told of a message. The understanding's meaning has all of it. */
export interface TriageMeaning {
  readonly words: number;
  /** How far its most telling word belongs to one topic, from 0 to 1. */
  readonly specificity: number;
  readonly other: boolean;
  readonly topics: readonly {
    readonly id: string;
    readonly category: CategoryId;
    readonly probability: number;
  }[];
  readonly categories: Readonly<Record<CategoryId, number>>;
  readonly urgency: number;
  /** The topic that one clause of an urgent message is about by itself. */
  readonly cause: { readonly id: string; readonly category: CategoryId; readonly probability: number } | null;
  /** The guide or video it asks for: none named, or likeliest first. */
  readonly guides: {
    readonly all: boolean;
    readonly guides: readonly { readonly id: string; readonly likelihood: number }[];
  } | null;
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
  urgent: 0.7,
  /** From here on a message is urgent even though it seems to be on somebody else's subject. */
  urgentAnyway: 0.85,
  /** So urgent that only a sure reading as somebody else's subject stands against it. */
  urgentWhatever: 0.9,
  surely: 0.9,
  notOurs: 0.4,
  /** Nothing the helpdesk does is at stake any more, urgent or not. */
  surelyNotOurs: 0.8,
  conversation: 0.5,
  action: 0.5,
  /** 'problème' by itself must not open a ticket. */
  bareAction: 0.9,
  answer: 0.6,
  unknown: 0.75,
  /** A rival this near to the best (as a share of it) is offered beside it. */
  rival: 0.15,
  /** Two or three rivals are offered when together they hold this much. */
  clarify: 0.35,
  category: 0.5,
  /** A guide this likely is offered, */
  guide: 0.07,
  /** one this likely even though the message seems to be on somebody else's subject, */
  guideAnyway: 0.25,
  /** and others beside it that reach this share of it. */
  guideRival: 0.35,
  /** One word that belongs to a topic this far is answered: 'MFA'. */
  bareAnswer: 0.5,
} as const;

const mostChoices = 3;
const mostGuides = 4;

const actionDecisions: Record<TopicAction, Decision> = {
  'open-ticket': { kind: 'open-ticket' },
  'ticket-status': { kind: 'ticket-status' },
  'reach-person': { kind: 'reach-person' },
  'switch-to-english': { kind: 'switch-language', language: 'en' },
  'switch-to-french': { kind: 'switch-language', language: 'fr' },
  'start-over': { kind: 'start-over' },
};

/** Everything that a rule may look at. */
interface Case {
  readonly meaning: TriageMeaning;
  readonly best: TriageMeaning['topics'][number];
  /** What the likeliest topic makes the assistant do, if it is likely enough. */
  readonly action: TopicAction | undefined;
  /** The probability that it is somebody else's subject. */
  readonly outside: number;
  readonly attempt: number;
  readonly now: DateTime;
  readonly catalogue: Catalogue;
}

/** A rule decides, or leaves the message to the next. */
type Rule = (message: Case) => Decision | undefined;

const urgent: Rule = ({ meaning, best, action, outside, catalogue }) => {
  // Goods held for a reason that is somebody else's still need a phone number before anything else.
  const concernsGoods = catalogue.topics[best.id]?.urgentWhen !== undefined;
  const isUnsure = meaning.urgency >= thresholds.urgentWhatever && best.probability < thresholds.surely;
  const isOurs = outside < thresholds.surelyNotOurs || concernsGoods || isUnsure;
  const mayWait = action !== undefined && action !== 'reach-person';
  if (!isOurs || mayWait) return undefined;
  const isServiceQuestion = meaning.categories['service-information'] >= thresholds.category;
  const isPlain = outside < thresholds.notOurs && !isServiceQuestion && best.category !== 'conversation';
  if (meaning.urgency < (isPlain ? thresholds.urgent : thresholds.urgentAnyway)) return undefined;
  const isAnswered = (topic: typeof best): boolean =>
    topic.probability >= thresholds.answer && (isHelpdeskCategory(topic.category) || concernsGoods);
  const subject = [best, meaning.cause].find((topic) => topic && isAnswered(topic));
  if (subject) return { kind: 'urgent', topic: subject.id, category: subject.category };
  return { kind: 'urgent', topic: null, category: isHelpdeskCategory(best.category) ? best.category : null };
};

const act: Rule = ({ action }) => action && actionDecisions[action];

const smallTalk: Rule = ({ meaning, best }) =>
  best.category === 'conversation' && meaning.categories.conversation >= thresholds.conversation
    ? { kind: 'small-talk', topic: best.id }
    : undefined;

const notOurs: Rule = ({ meaning, best, outside, attempt }) => {
  const guide = meaning.guides?.guides[0]?.likelihood ?? 0;
  if (outside < thresholds.notOurs || guide >= thresholds.guideAnyway) return undefined;
  const isKnown = best.probability >= thresholds.answer || meaning.unknown < thresholds.unknown;
  return best.category === 'out-of-scope' && isKnown
    ? { kind: 'not-ours', topic: best.id }
    : { kind: 'not-understood', reason: 'unknown', attempt };
};

const findGuides: Rule = ({ meaning: { guides: request }, catalogue, now }) => {
  if (!request) return undefined;
  if (request.all) return { kind: 'find-guides', guides: Object.keys(catalogue.guides) };
  const best = request.guides[0];
  if (!best || best.likelihood < thresholds.guide) return answerDecision('user-guides', now, catalogue);
  const fitting = request.guides
    .filter(({ likelihood }) => likelihood >= best.likelihood * thresholds.guideRival)
    .slice(0, mostGuides);
  return { kind: 'find-guides', guides: fitting.map(({ id }) => id) };
};

/** One bare word ('payment', 'garantie') names a subject, not a question: the client says which. */
const bareWord: Rule = ({ meaning, best }) => {
  const namesOneTopic = meaning.specificity >= thresholds.bareAnswer;
  if (meaning.words > 1 || !isHelpdeskCategory(best.category) || namesOneTopic) return undefined;
  const topics = meaning.topics.filter(({ category }) => isAnswerable(category)).slice(0, mostChoices);
  return topics.length > 1 ? { kind: 'clarify', topics: topics.map(({ id }) => id) } : undefined;
};

const answer: Rule = ({ meaning, best, now, catalogue }) =>
  meaning.unknown < thresholds.unknown && best.probability >= thresholds.answer && isAnswerable(best.category)
    ? answerDecision(best.id, now, catalogue)
    : undefined;

const clarify: Rule = ({ meaning, best }) => {
  if (meaning.unknown >= thresholds.unknown) return undefined;
  const rivals = meaning.topics
    .filter(
      ({ category, probability }) =>
        probability >= best.probability * thresholds.rival && isAnswerable(category),
    )
    .slice(0, mostChoices);
  const together = rivals.reduce((sum, { probability }) => sum + probability, 0);
  return rivals.length > 1 && together >= thresholds.clarify
    ? { kind: 'clarify', topics: rivals.map(({ id }) => id) }
    : undefined;
};

const helpWithCategory: Rule = ({ meaning }) => {
  const category = likeliestCategory(meaning);
  return category && meaning.categories[category] >= thresholds.category
    ? { kind: 'help-with-category', category }
    : undefined;
};

/** The policy, from top to bottom: the first rule that fits decides. */
const policy: readonly Rule[] = [
  urgent,
  act,
  smallTalk,
  notOurs,
  findGuides,
  bareWord,
  answer,
  clarify,
  helpWithCategory,
];

/** The helpdesk's whole policy on one message. Pure: it reads no clock and keeps nothing. */
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
  const isActionSure = best.probability >= (meaning.words === 1 ? thresholds.bareAction : thresholds.action);
  const action = isActionSure ? catalogue.topics[best.id]?.action : undefined;
  const outside = meaning.categories['out-of-scope'];
  const message: Case = { meaning, best, action, outside, attempt, now, catalogue };
  for (const rule of policy) {
    const decision = rule(message);
    if (decision) return decision;
  }
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

/** The likeliest of the categories that the helpdesk has answers in. */
function likeliestCategory({ categories }: TriageMeaning): CategoryId | null {
  const answered = [...helpdeskCategoryIds, 'service-information' as const];
  const [first] = answered.sort((a, b) => categories[b] - categories[a]);
  return first && categories[first] > 0 ? first : null;
}
