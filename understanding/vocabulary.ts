import type { FeatureCounts } from './features';

/** A text as the models read it: which known features it has and how much each weighs, at unit length. */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
  /** The share of the text's features that training knew, from 0 to 1. */
  readonly coverage: number;
}

/** The places of the table are twice the features or more, so that a look-up ends soon. */
function tableSize(features: number): number {
  let size = 1024;
  while (size < features * 2) size *= 2;
  return size;
}

/**
 * The features seen in training, each with its number and its inverse document frequency, as an
 * open-addressing table on typed arrays: read from the model file as it is, nothing is built at start.
 */
export class Vocabulary {
  constructor(
    /** Hashes by place; 0 is an empty place. */
    readonly keys: Uint32Array,
    /** Feature numbers by place. */
    readonly numbers: Uint32Array,
    /** Inverse document frequency by feature number. */
    readonly idf: Float32Array,
  ) {}

  /** How many features there are. */
  get size(): number {
    return this.idf.length;
  }

  /** Learns the features that occur in at least `fewest` of the texts. */
  static learn(texts: readonly FeatureCounts[], fewest: number): Vocabulary {
    const documents = new Map<number, number>();
    for (const counts of texts) {
      for (const hash of counts.keys()) documents.set(hash, (documents.get(hash) ?? 0) + 1);
    }
    const kept = [...documents].filter(([, count]) => count >= fewest).sort(([a], [b]) => a - b);
    const size = tableSize(kept.length);
    const keys = new Uint32Array(size);
    const numbers = new Uint32Array(size);
    const idf = new Float32Array(kept.length);
    kept.forEach(([hash, count], number) => {
      let place = hash & (size - 1);
      while (keys[place] !== 0) place = (place + 1) & (size - 1);
      keys[place] = hash;
      numbers[place] = number;
      idf[number] = Math.log((1 + texts.length) / (1 + count)) + 1;
    });
    return new Vocabulary(keys, numbers, idf);
  }

  /** The number of a feature, or -1 when training did not see it. */
  numberOf(hash: number): number {
    const mask = this.keys.length - 1;
    let place = hash & mask;
    for (;;) {
      const key = this.keys[place];
      if (key === hash) return this.numbers[place] ?? -1;
      if (key === 0) return -1;
      place = (place + 1) & mask;
    }
  }

  /** A text's features as a vector of TF-IDF weights at unit length. */
  vectorOf(counts: FeatureCounts): SparseVector {
    const indices = new Uint32Array(counts.size);
    const values = new Float32Array(counts.size);
    let length = 0;
    let squares = 0;
    let known = 0;
    let all = 0;
    for (const [hash, count] of counts) {
      const number = this.numberOf(hash);
      all += count;
      if (number < 0) continue;
      known += count;
      const value = Math.sqrt(count) * (this.idf[number] ?? 0);
      indices[length] = number;
      values[length] = value;
      squares += value * value;
      length += 1;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let index = 0; index < length; index += 1) values[index] = (values[index] ?? 0) * scale;
    return {
      indices: indices.subarray(0, length),
      values: values.subarray(0, length),
      coverage: all > 0 ? known / all : 0,
    };
  }
}
