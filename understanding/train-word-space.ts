import { repeatableRandom } from './linear-svm';
import { Vocabulary, type SparseVector } from './vocabulary';
import type { Wording } from './wording';
import { tokensOf, WordSpace } from './word-space';

// Chosen as ADR 9 tells.
const dimensions = 96;
const passes = 8;
/** The step at the start; it shrinks to a tenth. */
const rate = 0.2;
/** The share of a text's words left out each time it is seen: no topic may hang on one word. */
const wordsLeftOut = 0.3;

const fewestTexts = 2;
const seed = 20_261_126;
const spread = 0.1;
/** A class this unlikely is not pulled away further: nearly all are, after the first passes. */
const negligible = 0.001;

/**
 * Trains a word space by stochastic gradient descent with AdaGrad on the cross-entropy of the texts' classes.
 * Deterministic.
 *
 * @param labels the class of each text
 */
export function trainWordSpace(texts: readonly Wording[], labels: Uint32Array, classes: number): WordSpace {
  const counts = texts.map(tokensOf);
  const vocabulary = Vocabulary.learn(counts, fewestTexts);
  const rows = counts.map((each) => vocabulary.vectorOf(each));
  const random = repeatableRandom(seed);
  const trainer = new Trainer(vocabulary.size, classes, random);
  const order = Uint32Array.from(rows, (_, row) => row);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    const step = rate * (1 - (0.9 * pass) / passes);
    for (const row of order) trainer.learn(thinned(rows[row]!, random), labels[row]!, step);
  }
  const { places, scales } = inBytes(trainer.places, vocabulary.size);
  return new WordSpace(vocabulary, classes, places, scales, trainer.weights, trainer.bias);
}

class Trainer {
  readonly places: Float32Array;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** Sums of squared gradients: what AdaGrad divides by. */
  private readonly placeSquares: Float32Array;
  private readonly weightSquares: Float32Array;
  private readonly biasSquares: Float32Array;
  private readonly place: Float32Array;
  private readonly pull: Float32Array;
  private readonly errors: Float32Array;

  constructor(
    words: number,
    private readonly classes: number,
    random: () => number,
  ) {
    const around = (length: number, width: number): Float32Array =>
      Float32Array.from({ length }, () => (random() - 0.5) * 2 * width);
    this.places = around(words * dimensions, spread);
    this.weights = around(dimensions * classes, 1 / Math.sqrt(dimensions));
    this.bias = new Float32Array(classes);
    this.placeSquares = new Float32Array(words).fill(1e-8);
    this.weightSquares = new Float32Array(dimensions * classes).fill(1e-8);
    this.biasSquares = new Float32Array(classes).fill(1e-8);
    this.place = new Float32Array(dimensions);
    this.pull = new Float32Array(dimensions);
    this.errors = new Float32Array(classes);
  }

  /** One step towards the true class of one text. */
  learn({ indices, values }: SparseVector, label: number, step: number): void {
    const { classes, places, weights, weightSquares, place, pull, errors } = this;
    place.fill(0);
    for (let at = 0; at < indices.length; at += 1) {
      const value = values[at]!;
      const start = indices[at]! * dimensions;
      for (let axis = 0; axis < dimensions; axis += 1) place[axis]! += value * places[start + axis]!;
    }
    const wrong = this.wrongClasses(label);
    for (const each of wrong) {
      const error = errors[each]!;
      this.biasSquares[each]! += error * error;
      this.bias[each]! -= (step * error) / Math.sqrt(this.biasSquares[each]!);
    }
    let squares = 0;
    for (let axis = 0; axis < dimensions; axis += 1) {
      const start = axis * classes;
      const along = place[axis]!;
      let sum = 0;
      for (const each of wrong) {
        const error = errors[each]!;
        const weight = start + each;
        sum += weights[weight]! * error;
        const gradient = error * along;
        weightSquares[weight]! += gradient * gradient;
        weights[weight]! -= (step * gradient) / Math.sqrt(weightSquares[weight]!);
      }
      pull[axis] = sum;
      squares += sum * sum;
    }
    squares /= dimensions;
    for (let at = 0; at < indices.length; at += 1) {
      const word = indices[at]!;
      const value = values[at]!;
      this.placeSquares[word]! += squares * value * value;
      const length = (step * value) / Math.sqrt(this.placeSquares[word]!);
      const start = word * dimensions;
      for (let axis = 0; axis < dimensions; axis += 1) places[start + axis]! -= length * pull[axis]!;
    }
  }

  /** The classes whose probability is off by more than a trifle; `errors` then holds by how much each is. */
  private wrongClasses(label: number): number[] {
    const { classes, weights, place, errors } = this;
    errors.set(this.bias);
    for (let axis = 0; axis < dimensions; axis += 1) {
      const along = place[axis]!;
      const start = axis * classes;
      for (let each = 0; each < classes; each += 1) errors[each]! += along * weights[start + each]!;
    }
    let largest = -Infinity;
    for (const score of errors) largest = Math.max(largest, score);
    let sum = 0;
    for (let each = 0; each < classes; each += 1) {
      errors[each] = Math.exp(errors[each]! - largest);
      sum += errors[each]!;
    }
    const wrong: number[] = [];
    for (let each = 0; each < classes; each += 1) {
      errors[each] = errors[each]! / sum - (each === label ? 1 : 0);
      if (Math.abs(errors[each]!) >= negligible) wrong.push(each);
    }
    return wrong;
  }
}

function thinned({ indices, values, coverage }: SparseVector, random: () => number): SparseVector {
  const kept = Array.from(indices.keys()).filter(() => random() >= wordsLeftOut);
  return {
    indices: Uint32Array.from(kept, (at) => indices[at]!),
    values: Float32Array.from(kept, (at) => values[at]!),
    coverage,
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last]!;
    order[last] = order[other]!;
    order[other] = kept;
  }
}

function inBytes(numbers: Float32Array, words: number): { places: Int8Array; scales: Float32Array } {
  const places = new Int8Array(numbers.length);
  const scales = new Float32Array(words);
  for (let word = 0; word < words; word += 1) {
    const start = word * dimensions;
    const own = numbers.subarray(start, start + dimensions);
    const largest = own.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
    const scale = largest / 127;
    scales[word] = scale;
    own.forEach((value, axis) => (places[start + axis] = Math.round(value / scale)));
  }
  return { places, scales };
}
