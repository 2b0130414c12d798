import { featuresOf } from './features';
import { LinearModel } from './linear-model';
import type { TopicModel } from './topic-model';
import { trainWordSpace } from './train-word-space';
import { Vocabulary } from './vocabulary';
import type { Wording } from './wording';

/** A text and the class that it belongs to. */
export interface LabelledText {
  readonly text: string;
  readonly label: number;
}

/** The same, taken apart. */
export interface LabelledWording {
  readonly wording: Wording;
  readonly label: number;
}

const cost = 1;
/** A feature that one example alone has tells nothing about others. */
const fewestTexts = 2;

/** Fits the two models that score topics. */
export function fitTopics(
  rows: readonly LabelledWording[],
  classes: number,
): Pick<TopicModel, 'vocabulary' | 'linear' | 'space'> {
  const counts = rows.map(({ wording }) => featuresOf(wording));
  const vocabulary = Vocabulary.learn(counts, fewestTexts);
  const labels = Uint32Array.from(rows, ({ label }) => label);
  const vectors = counts.map((each) => vocabulary.vectorOf(each));
  return {
    vocabulary,
    linear: LinearModel.train(vectors, labels, classes, vocabulary.size, { cost }),
    space: trainWordSpace(
      rows.map(({ wording }) => wording),
      labels,
      classes,
    ),
  };
}
