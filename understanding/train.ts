import { languages } from '../catalogue/language';
import type { Content } from '../catalogue/load-content';
import { featuresOf } from './features';
import { languageFeaturesOf } from './language-features';
import { LinearModel } from './linear-model';
import { repeatableRandom } from './linear-svm';
import { fitLogistic, type LogisticModel } from './logistic';
import type { UnderstandingModel } from './model';
import { fitTemperature } from './probabilities';
import { trainGuides } from './train-guides';
import { specificities } from './specificity';
import { measurementsOf } from './unknown';
import { urgencyMeasurements } from './urgency';
import { Vocabulary, type SparseVector } from './vocabulary';
import { wordsOf } from './words';

interface TopicRow {
  readonly text: string;
  readonly label: number;
}

const topicCost = 1;
const urgencyCost = 1;
const languageCost = 1;
/** A feature that one example alone has tells nothing about others. */
const fewestTexts = 2;
const heldOutShare = 0.2;
/** Topic examples count as 'not urgent' only lightly: a few of them are. */
const topicRowUrgencyCost = 0.15;

/** Trains everything that reading a message needs from the catalogue's examples. Deterministic. */
export function trainUnderstanding(content: Content): UnderstandingModel {
  const classes = content.topics.map(({ id, category }) => ({ id, category }));
  const rows: TopicRow[] = content.topics.flatMap((topic, label) =>
    languages.flatMap((language) => topic.examples[language].map((text) => ({ text, label }))),
  );
  const counts = rows.map((row) => featuresOf(row.text));
  const vocabulary = Vocabulary.learn(counts, fewestTexts);
  const vectors = counts.map((each) => vocabulary.vectorOf(each));
  const labels = Uint32Array.from(rows, (row) => row.label);
  const linear = LinearModel.train(vectors, labels, classes.length, vocabulary.size, { cost: topicCost });
  const calibration = calibrateTopics(rows, classes.length);

  return {
    catalogue: content.trainingHash,
    topics: {
      classes,
      vocabulary,
      linear,
      specificities: specificities(
        vocabulary,
        rows.map(({ label }, row) => ({ counts: counts[row]!, label })),
      ),
      ...calibration,
    },
    guides: trainGuides(content, vocabulary),
    urgency: trainUrgency(content, vocabulary, vectors),
    language: trainLanguage(content),
  };
}

/**
 * Learns how far scores may be trusted from a second model that has not seen a fifth of the topics at all,
 * nor a fifth of the others' examples: the first are texts that no topic fits, the second ones that some does.
 */
function calibrateTopics(
  rows: readonly TopicRow[],
  classes: number,
): { temperature: number; known: LogisticModel } {
  const random = repeatableRandom(1);
  const leftOut = new Set(
    Array.from({ length: classes }, (_, label) => label).filter(() => random() < heldOutShare),
  );
  const inTraining = rows.map((row) => !leftOut.has(row.label) && random() >= heldOutShare);
  const training = rows.filter((_, index) => inTraining[index]);
  const counts = training.map((row) => featuresOf(row.text));
  const vocabulary = Vocabulary.learn(counts, fewestTexts);
  const linear = LinearModel.train(
    counts.map((each) => vocabulary.vectorOf(each)),
    Uint32Array.from(training, (row) => row.label),
    classes,
    vocabulary.size,
    { cost: topicCost },
  );
  const heldOut = rows
    .filter((_, index) => !inTraining[index])
    .map((row) => {
      const vector = vocabulary.vectorOf(featuresOf(row.text));
      const scores = linear.scores(vector);
      const measurements = measurementsOf(scores, vector, wordsOf(row.text).length);
      return { scores, label: row.label, measurements, fits: !leftOut.has(row.label) };
    });
  return {
    temperature: fitTemperature(heldOut.filter((row) => row.fits)),
    known: fitLogistic(
      heldOut.map((row) => row.measurements),
      heldOut.map((row) => row.fits),
    ),
  };
}

function trainUrgency(
  content: Content,
  vocabulary: Vocabulary,
  topicVectors: readonly SparseVector[],
): UnderstandingModel['urgency'] {
  const { urgent, notUrgent, signals } = content.urgency;
  const own = languages.flatMap((language) => [
    ...urgent[language].map((text) => ({ text, urgent: true })),
    ...notUrgent[language].map((text) => ({ text, urgent: false })),
  ]);
  const ownVectors = own.map(({ text }) => vocabulary.vectorOf(featuresOf(text)));
  const fit = (use: (index: number) => boolean): LinearModel => {
    const kept = own.map((_, index) => index).filter(use);
    const vectors = [...kept.map((index) => ownVectors[index]!), ...topicVectors];
    const labels = Uint32Array.from(vectors, (_, row) =>
      row < kept.length && own[kept[row]!]!.urgent ? 0 : 1,
    );
    const rowCost = Float32Array.from(vectors, (_, row) => (row < kept.length ? 1 : topicRowUrgencyCost));
    return LinearModel.train(vectors, labels, 1, vocabulary.size, { cost: urgencyCost, rowCost });
  };
  const folds = 5;
  const scores = ownVectors.map(() => 0);
  for (let fold = 0; fold < folds; fold += 1) {
    const model = fit((index) => index % folds !== fold);
    ownVectors.forEach((vector, index) => {
      if (index % folds === fold) scores[index] = model.scores(vector)[0] ?? 0;
    });
  }
  const calibration = fitLogistic(
    scores.map((score, index) => urgencyMeasurements(signals, own[index]!.text, score)),
    own.map((row) => row.urgent),
  );
  return { linear: fit(() => true), signals, calibration };
}

function trainLanguage(content: Content): UnderstandingModel['language'] {
  const rows = [
    ...content.topics.flatMap((topic) =>
      topic.action?.startsWith('switch-to-')
        ? []
        : languages.flatMap((language, label) => topic.examples[language].map((text) => ({ text, label }))),
    ),
    ...languages.flatMap((language, label) =>
      [...content.urgency.urgent[language], ...content.urgency.notUrgent[language]].map((text) => ({
        text,
        label,
      })),
    ),
    ...Object.values(content.otherLanguages).flatMap((texts) => texts.map((text) => ({ text, label: 2 }))),
  ];
  const counts = rows.map((row) => languageFeaturesOf(row.text));
  const vocabulary = Vocabulary.learn(counts, fewestTexts);
  const linear = LinearModel.train(
    counts.map((each) => vocabulary.vectorOf(each)),
    Uint32Array.from(rows, (row) => row.label),
    3,
    vocabulary.size,
    { cost: languageCost },
  );
  return { vocabulary, linear };
}
