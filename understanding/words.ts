import porterEnglish from 'natural/lib/natural/stemmers/porter_stemmer';
import porterFrench from 'natural/lib/natural/stemmers/porter_stemmer_fr';
import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer';
import { fold } from './fold';

const tokenizer = new RegexpTokenizer({ pattern: / +/ });

/** Words longer than this are not words; stemmers take time on them for nothing. */
const longestWord = 40;

/** The words of a text, folded, in order; a number of any length is the word '0'. */
export function wordsOf(text: string): string[] {
  return tokenizer.tokenize(fold(text)).map((word) => word.slice(0, longestWord));
}

const stems = new Map<string, string>();
const mostStemsKept = 50_000;

/**
 * The stem of a word by whichever of natural's English and French stemmers cuts deeper. One stem for both
 * languages lets a mixed message ('mon payment') meet both languages' examples, with no guess of its language.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const english = porterEnglish.stem(word);
  const french = porterFrench.stem(word);
  const stem = french.length > 1 && french.length < english.length ? french : english;
  if (stems.size >= mostStemsKept) stems.clear();
  stems.set(word, stem);
  return stem;
}
