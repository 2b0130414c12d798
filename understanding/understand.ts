import { categoryIds, isHelpdeskCategory, type CategoryId } from '../catalogue/categories';
import type { Language } from '../catalogue/language';
import { essenceOf } from './essence';
import { featuresOf } from './features';
import { readGuideRequest } from './guide-finder';
import { readLanguage } from './language-model';
import { logisticProbability } from './logistic';
import type { Meaning, TopicReading } from './meaning';
import type { UnderstandingModel } from './model';
import { maskPrivate } from './privacy-mask';
import { specificityOf } from './specificity';
import { categoryProbabilities, scoreTopics, topicProbabilities } from './topic-model';
import { measurementsOf } from './unknown';
import { urgencyOf } from './urgency';
import { wordingOf } from './wording';
import { wordsOf } from './words';

/** What is known before the message is read. */
export interface ReadingContext {
  /** The conversation's language so far; undefined when there is none yet. */
  readonly language?: Language | undefined;
}

/** How many topics a meaning lists. */
const topicsListed = 5;

/**
 * How much of the probability that nothing fits goes to out-of-scope. The rest stays with the categories:
 * a message can be strange and still plainly be about, say, payments.
 */
const unknownShare = 0.1;

/** Below this urgency no cause is looked for. */
const worthACause = 0.5;
const clauseEnd = /[,.;:!?\n]+|\s[-–—]\s/;
const shortestClause = 2;
const mostClauses = 12;

/** From a text to its meaning. Pure: the same model, text and context always give the same meaning. */
export function understand(model: UnderstandingModel, message: string, context: ReadingContext): Meaning {
  const { text, kinds } = maskPrivate(message);
  const { topics: topicModel, urgency: urgencyModel } = model;
  const wording = wordingOf(text, topicModel.lexicon);
  const words = wording.words.length;
  const essence = essenceOf(text, urgencyModel.signals);
  const counts = featuresOf(wording);
  const scores =
    essence === text
      ? scoreTopics(topicModel, wording, counts)
      : scoreTopics(topicModel, wordingOf(essence, topicModel.lexicon));
  const probabilities = topicProbabilities(topicModel, scores);
  const fits = words === 0 ? 0 : logisticProbability(topicModel.known, measurementsOf(scores, words));
  const byTopics = categoryProbabilities(topicModel.classes, probabilities);
  const urgency = words === 0 ? 0 : urgencyOf(urgencyModel, text, counts, byTopics);
  return {
    ...readLanguage(model.language, text, context.language),
    text,
    masked: kinds,
    words,
    specificity: specificityOf(wording.stems, topicModel.vocabulary, topicModel.specificities),
    topics: likeliest(probabilities, topicsListed).map((index): TopicReading => ({
      ...topicModel.classes[index]!,
      probability: probabilities[index]!,
    })),
    categories: withUnknown(byTopics, 1 - fits),
    urgency,
    guides: readGuideRequest(model.guides, topicModel, text),
    cause: urgency >= worthACause ? causeIn(topicModel, text) : null,
    unknown: 1 - fits,
  };
}

/** Gives a share of the probability that nothing fits to out-of-scope. */
function withUnknown(
  categories: Readonly<Record<CategoryId, number>>,
  unknown: number,
): Record<CategoryId, number> {
  const given = unknown * unknownShare;
  const shrunk = Object.fromEntries(categoryIds.map((id) => [id, categories[id] * (1 - given)])) as Record<
    CategoryId,
    number
  >;
  shrunk['out-of-scope'] += given;
  return shrunk;
}

/** The places of the largest probabilities, largest first. */
function likeliest(probabilities: Float32Array, count: number): number[] {
  const places: number[] = [];
  probabilities.forEach((probability, place) => {
    if (places.length === count && probability <= probabilities[places[count - 1]!]!) return;
    const before = places.findIndex((other) => probability > probabilities[other]!);
    places.splice(before < 0 ? places.length : before, 0, place);
    if (places.length > count) places.pop();
  });
  return places;
}

/**
 * The likeliest topic of any clause of a text: 'GCKey is down, truck stuck at the border' is about the truck
 * as a whole, and about signing in where help is needed.
 */
function causeIn(topics: UnderstandingModel['topics'], text: string): TopicReading | null {
  const clauses = text.split(clauseEnd).filter((clause) => wordsOf(clause).length >= shortestClause);
  if (clauses.length < 2) return null;
  const likely = clauses.slice(0, mostClauses).map((clause): TopicReading => {
    const probabilities = topicProbabilities(topics, scoreTopics(topics, wordingOf(clause, topics.lexicon)));
    const [place = 0] = likeliest(probabilities, 1);
    return { ...topics.classes[place]!, probability: probabilities[place]! };
  });
  return likely
    .filter(({ category }) => isHelpdeskCategory(category))
    .reduce<TopicReading | null>(
      (best, each) => (best && best.probability >= each.probability ? best : each),
      null,
    );
}
