import type { Concepts } from '../catalogue/concepts';
import { longestConceptPhrase } from '../catalogue/concepts';
import { languages } from '../catalogue/language';
import { addStringToHash, addToHash, finishHash, startHash } from './hash';
import { stemOf } from './words';

const exactKind = 5;
const stemmedKind = 6;
const space = 0x20;

/**
 * Which words and phrases mean the same, as an open-addressing table on typed arrays: read from the model file as it
 * is. A phrase is found as it stands first, then by its stems.
 */
export class ConceptLexicon {
  constructor(
    /** Hashes of phrases by place; 0 is an empty place. */
    readonly keys: Uint32Array,
    /** Numbers of concepts by place. */
    readonly numbers: Uint32Array,
  ) {}

  /** Builds the lexicon from what the catalogue says. */
  static of(concepts: Concepts): ConceptLexicon {
    const phrases = new Map<number, number>();
    const add = (hash: number, concept: number): void => {
      if (!phrases.has(hash)) phrases.set(hash, concept);
    };
    const all = Object.values(concepts).flatMap((concept, number) =>
      languages.flatMap((language) =>
        concept[language].map((phrase) => ({ words: phrase.split(' '), number })),
      ),
    );
    for (const { words, number } of all) add(phraseHash(exactKind, words, 0, words.length), number);
    for (const { words, number } of all) {
      add(phraseHash(stemmedKind, words.map(stemOf), 0, words.length), number);
    }
    let size = 16;
    while (size < phrases.size * 2) size *= 2;
    const keys = new Uint32Array(size);
    const numbers = new Uint32Array(size);
    for (const [hash, number] of phrases) {
      let place = hash & (size - 1);
      while (keys[place] !== 0) place = (place + 1) & (size - 1);
      keys[place] = hash;
      numbers[place] = number;
    }
    return new ConceptLexicon(keys, numbers);
  }

  /** The concepts of a text in order; of phrases that overlap, the longest that begins first. */
  conceptsIn(words: readonly string[], stems: readonly string[]): number[] {
    const found: number[] = [];
    for (let at = 0; at < words.length;) {
      let length = Math.min(longestConceptPhrase, words.length - at);
      let concept = -1;
      for (; length > 0; length -= 1) {
        concept = this.numberOf(phraseHash(exactKind, words, at, length));
        if (concept < 0) concept = this.numberOf(phraseHash(stemmedKind, stems, at, length));
        if (concept >= 0) break;
      }
      if (concept >= 0) found.push(concept);
      at += Math.max(1, length);
    }
    return found;
  }

  private numberOf(hash: number): number {
    const mask = this.keys.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const key = this.keys[place];
      if (key === hash) return this.numbers[place]!;
      if (key === 0) return -1;
    }
  }
}

function phraseHash(kind: number, words: readonly string[], from: number, length: number): number {
  let hash = startHash(kind);
  for (let at = from; at < from + length; at += 1) hash = addToHash(addStringToHash(hash, words[at]!), space);
  return finishHash(hash);
}
