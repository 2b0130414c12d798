import type { FeatureCounts } from './features';
import { HashTable } from './hash-table';

/** A text as the models read it: which known features it has and how much each weighs, at unit length. */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
  /** The share of the text's features that training knew, from 0 to 1. */
  readonly coverage: number;
}

/** The features seen in training, each with its number and its inverse document frequency. */
export class Vocabulary {
  constructor(
    /** Feature numbers by hash. */
    readonly table: HashTable,
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
    const idf = Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1);
    return new Vocabulary(HashTable.of(new Map(kept.map(([hash], number) => [hash, number]))), idf);
  }

  /** The number of a feature, or -1 when training did not see it. */
  numberOf(hash: number): number {
    return this.table.numberOf(hash);
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
