import type { ConceptLexicon } from './concept-lexicon';
import { stemOf, wordsOf } from './words';

/** A text taken apart: what features are made of. */
export interface Wording {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** What its words and phrases mean, by the numbers of the concepts, in order. */
  readonly concepts: readonly number[];
}

/** Takes a text apart. */
export function wordingOf(text: string, lexicon: ConceptLexicon): Wording {
  const words = wordsOf(text);
  const stems = words.map(stemOf);
  return { words, stems, concepts: lexicon.conceptsIn(words, stems) };
}
