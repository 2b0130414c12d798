import type { ConceptLexicon } from './concept-lexicon';
import { featuresOf, type FeatureCounts } from './features';
import { LinearModel } from './linear-model';
import type { TopicModel } from './topic-model';
import { trainWordSpace } from './train-word-space';
import { Vocabulary } from './vocabulary';
import { wordingOf, type Wording } from './wording';

/** A text and the class that it belongs to. */
export interface LabelledText {
  readonly text: string;
  readonly label: number;
}

/** The same, taken apart. */
export interface LabelledWording {
  readonly wording: Wording;
  readonly counts: FeatureCounts;
  readonly label: number;
}

/** Takes texts apart, once for all that is fitted on them. */
export function takeApart(texts: readonly LabelledText[], lexicon: ConceptLexicon): LabelledWording[] {
  return texts.map(({ text, label }) => {
    const wording = wordingOf(text, lexicon);
    return { wording, counts: featuresOf(wording), label };
  });
}

const cost = 1;
/** A feature that one example alone has tells nothing about others. */
const fewestTexts = 2;

/** Fits the two models that score topics. */
export function fitTopics(
  rows: readonly LabelledWording[],
  classes: number,
): Pick<TopicModel, 'vocabulary' | 'linear' | 'space'> {
  const counts = rows.map((row) => row.counts);
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
