import type { Concepts } from '../catalogue/concepts';
import { ConceptLexicon } from './concept-lexicon';
import { fitTopics, takeApart, type LabelledText } from './fit-topics';
import { repeatableRandom } from './linear-svm';
import { fitLogistic } from './logistic';
import { fitTrust } from './probabilities';
import { scoreTopics, type TopicModel } from './topic-model';
import { measurementsOf } from './unknown';

/** The share of the topics that calibration leaves out, and of the other topics' examples. */
const topicsLeftOut = 0.2;
const examplesLeftOut = 0.1;

/**
 * How much more the scores of the model in use may be trusted than those of one that saw fewer examples and topics:
 * measured on the golden questions (expected calibration error of topics 0.06 without it and 0.02 with it, of categories
 * 0.08 and 0.04).
 */
const fullerModel = 1.25;

/** How far a topic model's scores may be trusted. */
export type TopicCalibration = Pick<TopicModel, 'trust' | 'known'>;

/**
 * Learns how far scores may be trusted from second models that have not seen a fifth of the topics at all, nor a
 * tenth of the others' examples: the first are texts that no topic fits, the second ones that some does.
 */
export function calibrateTopics(
  texts: readonly LabelledText[],
  classes: number,
  concepts: Concepts,
): TopicCalibration {
  const rows = takeApart(texts, ConceptLexicon.of(concepts));
  const random = repeatableRandom(1);
  const leftOut = new Set(
    Array.from({ length: classes }, (_, label) => label).filter(() => random() < topicsLeftOut),
  );
  const inTraining = rows.map((row) => !leftOut.has(row.label) && random() >= examplesLeftOut);
  const models = fitTopics(
    rows.filter((_, index) => inTraining[index]),
    classes,
  );
  const heldOut = rows
    .filter((_, index) => !inTraining[index])
    .map(({ wording, counts, label }) => ({
      label,
      scores: scoreTopics(models, wording, counts),
      words: wording.words.length,
      fits: !leftOut.has(label),
    }));
  const [linear, space] = fitTrust(
    heldOut
      .filter(({ fits }) => fits)
      .map(({ scores, label }) => ({ label, scores: [scores.linear, scores.space] })),
  );
  return {
    trust: [linear * fullerModel, space * fullerModel],
    known: fitLogistic(
      heldOut.map(({ scores, words }) => measurementsOf(scores, words)),
      heldOut.map(({ fits }) => fits),
    ),
  };
}
