import { conceptFeature, stemFeature, type FeatureCounts } from './features';
import type { Vocabulary } from './vocabulary';
import type { Wording } from './wording';

/** The word stems and the concepts of a text, counted: what the word space reads. */
export function tokensOf({ stems, concepts }: Wording): FeatureCounts {
  const counts: FeatureCounts = new Map();
  const add = (feature: number): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const stem of stems) add(stemFeature(stem));
  for (const concept of concepts) add(conceptFeature(concept));
  return counts;
}

/**
 * A space of a few dozen dimensions in which words that are used alike lie near each other, learnt from the
 * examples themselves (after Joulin et al., 2016, 'Bag of Tricks for Efficient Text Classification'). A text
 * lies at the weighted sum of its words. Beside the linear model, which knows what each word says of each topic,
 * it knows what a rare word has in common with frequent ones, across both languages.
 */
export class WordSpace {
  constructor(
    /** The word stems and concepts that have a place. */
    readonly vocabulary: Vocabulary,
    readonly classes: number,
    /** Places of the words, `dimensions` numbers each, times the word's scale. */
    readonly places: Int8Array,
    readonly scales: Float32Array,
    /** What each dimension says of each class: dimension × classes + class. */
    readonly weights: Float32Array,
    readonly bias: Float32Array,
  ) {}

  /** How many dimensions a place has. */
  get dimensions(): number {
    return this.weights.length / this.classes;
  }

  /** The score of each class; their softmax are probabilities. */
  scores(wording: Wording): Float32Array {
    const { dimensions, classes, places, scales, weights } = this;
    const { indices, values } = this.vocabulary.vectorOf(tokensOf(wording));
    const place = new Float32Array(dimensions);
    for (let at = 0; at < indices.length; at += 1) {
      const word = indices[at]!;
      const value = values[at]! * scales[word]!;
      const start = word * dimensions;
      for (let axis = 0; axis < dimensions; axis += 1) place[axis]! += value * places[start + axis]!;
    }
    const sums = Float32Array.from(this.bias);
    for (let axis = 0; axis < dimensions; axis += 1) {
      const value = place[axis]!;
      const start = axis * classes;
      for (let label = 0; label < classes; label += 1) sums[label]! += value * weights[start + label]!;
    }
    return sums;
  }
}
