import type { CategoryId } from '../catalogue/categories';
import type { GuideRequest } from './guide-finder';
import type { PrivateKind } from './privacy-mask';
import type { LanguageReading } from './language-model';

/** A topic that may be meant, with its probability. */
export interface TopicReading {
  readonly id: string;
  readonly category: CategoryId;
  readonly probability: number;
}

/** What a message means, as far as can be told from its text. */
export interface Meaning extends LanguageReading {
  /** The message with private numbers masked; the only form that may be stored. */
  readonly text: string;
  readonly masked: readonly PrivateKind[];
  /** How many words it has; 0 for an empty message or one of signs only. */
  readonly words: number;
  /** How far its most telling word belongs to one topic: the share of the examples with it that one topic has. */
  readonly specificity: number;
  /** The likeliest topics, likeliest first. */
  readonly topics: readonly TopicReading[];
  /** The probability of each category: the sum over its topics, with the unknown given to out-of-scope. */
  readonly categories: Readonly<Record<CategoryId, number>>;
  /** The probability that an operation is harmed now. */
  readonly urgency: number;
  /** In an urgent message of several clauses, the topic that one clause by itself is about: the likely cause. */
  readonly cause: TopicReading | null;
  /** What guide or video it asks for; null when it asks for none. */
  readonly guides: GuideRequest | null;
  /** The probability that no topic of the catalogue fits. */
  readonly unknown: number;
}
