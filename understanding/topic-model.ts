import { categoryIds, type CategoryId } from '../catalogue/categories';
import type { ConceptLexicon } from './concept-lexicon';
import { featuresOf } from './features';
import type { LinearModel } from './linear-model';
import type { LogisticModel } from './logistic';
import { softmaxOf } from './probabilities';
import type { SparseVector, Vocabulary } from './vocabulary';
import type { WordSpace } from './word-space';
import type { Wording } from './wording';

/** A topic as the model knows it: the class at the same place of its scores. */
export interface TopicClass {
  readonly id: string;
  readonly category: CategoryId;
}

/** What reads a text as one of the topics: two models of it that see different things, and how far to trust them. */
export interface TopicModel {
  readonly lexicon: ConceptLexicon;
  readonly vocabulary: Vocabulary;
  /** Knows what each character n-gram, stem, concept and pair says of each topic. */
  readonly linear: LinearModel;
  /** Knows what words have in common. */
  readonly space: WordSpace;
  /** What a score of the linear model and one of the word space count: fitted on examples held out of training. */
  readonly trust: readonly [linear: number, space: number];
  /** How far each feature belongs to one topic, see specificity.ts. */
  readonly specificities: Float32Array;
  /** From the measurements of a text (see unknown.ts) to the probability that some topic fits it. */
  readonly known: LogisticModel;
}

/** A text as the topic model sees it. */
export interface TopicScores {
  readonly vector: SparseVector;
  readonly linear: Float32Array;
  readonly space: Float32Array;
}

/**
 * Scores a text against every topic.
 *
 * @param counts the text's features, where they are counted already
 */
export function scoreTopics(
  { vocabulary, linear, space }: Pick<TopicModel, 'vocabulary' | 'linear' | 'space'>,
  wording: Wording,
  counts = featuresOf(wording),
): TopicScores {
  const vector = vocabulary.vectorOf(counts);
  return { vector, linear: linear.scores(vector), space: space.scores(wording) };
}

/** The probability of every topic, by its place among the classes. */
export function topicProbabilities({ trust }: Pick<TopicModel, 'trust'>, scores: TopicScores): Float32Array {
  return softmaxOf([scores.linear, scores.space], trust);
}

/** What the topics' probabilities add up to in each category. */
export function categoryProbabilities(
  classes: readonly TopicClass[],
  probabilities: Float32Array,
): Record<CategoryId, number> {
  const sums = Object.fromEntries(categoryIds.map((id) => [id, 0])) as Record<CategoryId, number>;
  classes.forEach(({ category }, place) => (sums[category] += probabilities[place] ?? 0));
  return sums;
}
