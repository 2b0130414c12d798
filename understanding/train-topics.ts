import type { Concepts } from '../catalogue/concepts';
import { ConceptLexicon } from './concept-lexicon';
import { LinearModel } from './linear-model';
import { featuresOf } from './features';
import { repeatableRandom } from './linear-svm';
import { fitLogistic, type LogisticModel } from './logistic';
import { fitTrust } from './probabilities';
import { specificities } from './specificity';
import { scoreTopics, type TopicModel } from './topic-model';
import { trainWordSpace } from './train-word-space';
import { measurementsOf } from './unknown';
import { Vocabulary } from './vocabulary';
import { wordingOf, type Wording } from './wording';

/** A text and the class that it belongs to. */
export interface LabelledText {
  readonly text: string;
  readonly label: number;
}

const cost = 1;
/** A feature that one example alone has tells nothing about others. */
const fewestTexts = 2;
const heldOutShare = 0.2;

/**
 * Trains a topic model. Deterministic.
 *
 * @param concepts what means the same; none is fine
 */
export function trainTopics(texts: readonly LabelledText[], classes: number, concepts: Concepts): TopicModel {
  const lexicon = ConceptLexicon.of(concepts);
  const rows = texts.map(({ text, label }): Row => ({ label, wording: wordingOf(text, lexicon) }));
  const { counts, ...models } = fitModels(rows, classes);
  return {
    lexicon,
    ...models,
    specificities: specificities(
      models.vocabulary,
      rows.map(({ label }, row) => ({ counts: counts[row]!, label })),
    ),
    ...calibrate(rows, classes),
  };
}

interface Row {
  readonly wording: Wording;
  readonly label: number;
}

function fitModels(rows: readonly Row[], classes: number) {
  const counts = rows.map(({ wording }) => featuresOf(wording));
  const vocabulary = Vocabulary.learn(counts, fewestTexts);
  const vectors = counts.map((each) => vocabulary.vectorOf(each));
  const labels = Uint32Array.from(rows, ({ label }) => label);
  const linear = LinearModel.train(vectors, labels, classes, vocabulary.size, { cost });
  const space = trainWordSpace(
    rows.map(({ wording }) => wording),
    labels,
    classes,
  );
  return { counts, vocabulary, linear, space };
}

/**
 * Learns how far scores may be trusted from second models that have not seen a fifth of the topics at all, nor a
 * fifth of the others' examples: the first are texts that no topic fits, the second ones that some does.
 */
function calibrate(
  rows: readonly Row[],
  classes: number,
): { trust: TopicModel['trust']; known: LogisticModel } {
  const random = repeatableRandom(1);
  const leftOut = new Set(
    Array.from({ length: classes }, (_, label) => label).filter(() => random() < heldOutShare),
  );
  const inTraining = rows.map((row) => !leftOut.has(row.label) && random() >= heldOutShare);
  const models = fitModels(
    rows.filter((_, index) => inTraining[index]),
    classes,
  );
  const heldOut = rows
    .filter((_, index) => !inTraining[index])
    .map(({ wording, label }) => ({
      label,
      scores: scoreTopics(models, wording),
      words: wording.words.length,
      fits: !leftOut.has(label),
    }));
  const trust = fitTrust(
    heldOut
      .filter(({ fits }) => fits)
      .map(({ scores, label }) => ({ label, scores: [scores.linear, scores.space] })),
  );
  return {
    trust,
    known: fitLogistic(
      heldOut.map(({ scores, words }) => measurementsOf(scores, words)),
      heldOut.map(({ fits }) => fits),
    ),
  };
}
