import { longestConceptPhrase, type Concepts } from '../catalogue/concepts';
import { languages } from '../catalogue/language';
import { addStringToHash, addToHash, finishHash, startHash } from './hash';
import { HashTable } from './hash-table';
import { stemOf } from './words';

const exactKind = 5;
const stemmedKind = 6;
const space = 0x20;

/** Which words and phrases mean the same. A phrase is found as it stands first, then by its stems. */
export class ConceptLexicon {
  constructor(
    /** Numbers of concepts by the hashes of their phrases. */
    readonly table: HashTable,
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
    return new ConceptLexicon(HashTable.of(phrases));
  }

  /** The concepts of a text in order; of phrases that overlap, the longest that begins first. */
  conceptsIn(words: readonly string[], stems: readonly string[]): number[] {
    const found: number[] = [];
    for (let at = 0; at < words.length;) {
      let length = Math.min(longestConceptPhrase, words.length - at);
      let concept = -1;
      for (; length > 0; length -= 1) {
        concept = this.table.numberOf(phraseHash(exactKind, words, at, length));
        if (concept < 0) concept = this.table.numberOf(phraseHash(stemmedKind, stems, at, length));
        if (concept >= 0) break;
      }
      if (concept >= 0) found.push(concept);
      at += Math.max(1, length);
    }
    return found;
  }
}

function phraseHash(kind: number, words: readonly string[], from: number, length: number): number {
  let hash = startHash(kind);
  for (let at = from; at < from + length; at += 1) hash = addToHash(addStringToHash(hash, words[at]!), space);
  return finishHash(hash);
}
