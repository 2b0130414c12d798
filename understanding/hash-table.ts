/** The places of the table are twice the entries or more, so that a look-up ends soon. */
function tableSize(entries: number): number {
  let size = 1024;
  while (size < entries * 2) size *= 2;
  return size;
}

/**
 * A table from hashes to numbers, as open addressing on typed arrays: read from the model file as it is, nothing is
 * built at start.
 */
export class HashTable {
  constructor(
    /** Hashes by place; 0 is an empty place. */
    readonly keys: Uint32Array,
    /** Numbers by place. */
    readonly numbers: Uint32Array,
  ) {}

  /** Builds a table. */
  static of(entries: ReadonlyMap<number, number>): HashTable {
    const size = tableSize(entries.size);
    const keys = new Uint32Array(size);
    const numbers = new Uint32Array(size);
    for (const [hash, number] of entries) {
      let place = hash & (size - 1);
      while (keys[place] !== 0) place = (place + 1) & (size - 1);
      keys[place] = hash;
      numbers[place] = number;
    }
    return new HashTable(keys, numbers);
  }

  /** The number of a hash, or -1 when it is not in the table. */
  numberOf(hash: number): number {
    const mask = this.keys.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const key = this.keys[place];
      if (key === hash) return this.numbers[place]!;
      if (key === 0) return -1;
    }
  }
}
