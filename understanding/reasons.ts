import { essenceOf } from './essence';
import { eachFeature, featuresOf } from './features';
import type { Meaning, TopicReading } from './meaning';
import type { UnderstandingModel } from './model';
import { wordingOf } from './wording';

/** Something in a message that spoke for a topic. */
export interface Reason {
  /** A word (its stem and its n-grams together), two words near each other, or concepts by their ids. */
  readonly feature: string;
  /** What it adds to the topic's score in the linear model. */
  readonly weight: number;
}

/** A likely topic, with what spoke most for it. */
export interface ExplainedTopic extends TopicReading {
  readonly reasons: readonly Reason[];
}

/** A meaning whose likeliest topics have their reasons. */
export interface ExplainedMeaning extends Meaning {
  readonly topics: readonly (TopicReading | ExplainedTopic)[];
}

const reasonsGiven = 5;
const topicsExplained = 3;

/**
 * What in a message spoke most for a topic, strongest first, so that a person understands a mistake. Pure, and
 * apart from `understand`: a message is answered without it. The word space, which weighs the words together, is
 * not taken apart.
 *
 * @param text the message as its meaning holds it, masked
 * @param conceptIds the concepts' ids by their numbers
 */
export function reasonsFor(
  model: UnderstandingModel,
  text: string,
  topic: string,
  conceptIds: readonly string[],
): Reason[] {
  return [...contributionsTo(model, text, topic, conceptIds)]
    .map(([feature, weight]) => ({ feature, weight }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, reasonsGiven);
}

/** The likeliest topics of a meaning, each with its reasons. */
export function explainedTopics(
  model: UnderstandingModel,
  { text, topics }: Meaning,
  conceptIds: readonly string[],
): ExplainedTopic[] {
  return topics
    .slice(0, topicsExplained)
    .map((topic) => ({ ...topic, reasons: reasonsFor(model, text, topic.id, conceptIds) }));
}

/** The meaning with the reasons for its likeliest topics. */
export function explainedMeaning(
  model: UnderstandingModel,
  meaning: Meaning,
  conceptIds: readonly string[],
): ExplainedMeaning {
  const explained = explainedTopics(model, meaning, conceptIds);
  return { ...meaning, topics: [...explained, ...meaning.topics.slice(explained.length)] };
}

/**
 * What everything readable in a message adds to a topic's score in the linear model: with the score of an empty
 * message, the whole of it. A feature that several words share is split among them.
 */
export function contributionsTo(
  { topics: { lexicon, vocabulary, linear, classes }, urgency }: UnderstandingModel,
  text: string,
  topic: string,
  conceptIds: readonly string[],
): Map<string, number> {
  const contributions = new Map<string, number>();
  const label = classes.findIndex(({ id }) => id === topic);
  if (label < 0) return contributions;
  const wording = wordingOf(essenceOf(text, urgency.signals), lexicon);
  const counts = featuresOf(wording);
  const { indices, values } = vocabulary.vectorOf(counts);
  const valueOf = new Map(Array.from(indices, (feature, at) => [feature, values[at]!]));
  eachFeature(wording, (hash, readable, weight) => {
    const feature = vocabulary.numberOf(hash);
    const value = valueOf.get(feature);
    if (value === undefined) return;
    const name = readable(conceptIds);
    const part = (value * linear.weightOf(feature, label) * weight) / counts.get(hash)!;
    contributions.set(name, (contributions.get(name) ?? 0) + part);
  });
  return contributions;
}
