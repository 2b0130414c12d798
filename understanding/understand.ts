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
import { softmax } from './probabilities';
import { specificityOf } from './specificity';
import { measurementsOf } from './unknown';
import { urgencyOf } from './urgency';
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
  const wordList = wordsOf(text);
  const words = wordList.length;
  const { classes, vocabulary, linear, temperature, known, specificities } = model.topics;
  const vector = vocabulary.vectorOf(featuresOf(essenceOf(text, model.urgency.signals)));
  const scores = linear.scores(vector);
  const probabilities = softmax(scores, temperature);
  const fits = words === 0 ? 0 : logisticProbability(known, measurementsOf(scores, vector, words));
  const unknown = 1 - fits;

  const topics = likeliest(probabilities, topicsListed).map((index): TopicReading => ({
    ...classes[index]!,
    probability: probabilities[index]!,
  }));
  const categories = Object.fromEntries(categoryIds.map((id) => [id, 0])) as Record<CategoryId, number>;
  const given = unknown * unknownShare;
  classes.forEach((topic, index) => {
    categories[topic.category] += (probabilities[index] ?? 0) * (1 - given);
  });
  categories['out-of-scope'] += given;

  const elsewhere = categories['service-information'] + categories.conversation + categories['out-of-scope'];
  const urgency =
    words === 0 ? 0 : urgencyOf(model.urgency, text, vocabulary.vectorOf(featuresOf(text)), elsewhere);
  return {
    ...readLanguage(model.language, text, context.language),
    text,
    masked: kinds,
    words,
    specificity: specificityOf(wordList, vocabulary, specificities),
    topics,
    categories,
    urgency,
    guides: readGuideRequest(model.guides, vocabulary, text, (rest) =>
      softmax(linear.scores(vocabulary.vectorOf(featuresOf(rest))), temperature),
    ),
    cause: urgency >= worthACause ? causeIn(model, text) : null,
    unknown,
  };
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
function causeIn(
  { topics: { classes, vocabulary, linear, temperature } }: UnderstandingModel,
  text: string,
): TopicReading | null {
  const clauses = text.split(clauseEnd).filter((clause) => wordsOf(clause).length >= shortestClause);
  if (clauses.length < 2) return null;
  const likely = clauses.slice(0, mostClauses).map((clause): TopicReading => {
    const probabilities = softmax(linear.scores(vocabulary.vectorOf(featuresOf(clause))), temperature);
    const [place = 0] = likeliest(probabilities, 1);
    return { ...classes[place]!, probability: probabilities[place]! };
  });
  return likely
    .filter(({ category }) => isHelpdeskCategory(category))
    .reduce<TopicReading | null>(
      (best, each) => (best && best.probability >= each.probability ? best : each),
      null,
    );
}
