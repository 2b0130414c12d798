import type { Concepts } from '../catalogue/concepts';
import { calibrateTopics, type TopicCalibration } from './calibrate-topics';
import { ConceptLexicon } from './concept-lexicon';
import { fitTopics, takeApart, type LabelledText } from './fit-topics';
import { specificities } from './specificity';
import type { TopicModel } from './topic-model';

/** Trains a topic model without its calibration. Deterministic. */
export function trainUncalibrated(
  texts: readonly LabelledText[],
  classes: number,
  concepts: Concepts,
): Omit<TopicModel, keyof TopicCalibration> {
  const lexicon = ConceptLexicon.of(concepts);
  const rows = takeApart(texts, lexicon);
  const models = fitTopics(rows, classes);
  return {
    lexicon,
    ...models,
    specificities: specificities(models.vocabulary, rows),
  };
}

/**
 * Trains a topic model. Deterministic.
 *
 * @param concepts what means the same; none is fine
 */
export function trainTopics(texts: readonly LabelledText[], classes: number, concepts: Concepts): TopicModel {
  return { ...trainUncalibrated(texts, classes, concepts), ...calibrateTopics(texts, classes, concepts) };
}
