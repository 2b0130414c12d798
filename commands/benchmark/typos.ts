import { repeatableRandom } from '../../understanding/linear-svm';

const shortestWord = 4;
const word = /\p{L}+/gu;
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** Ways in which a letter goes wrong, given the letters of a word, the place, and a draw of a letter. */
const slips: readonly ((letters: readonly string[], at: number, other: string) => string)[] = [
  (letters, at) => replaced(letters, at, 2, `${letters[at + 1]}${letters[at]}`),
  (letters, at) => replaced(letters, at, 1, ''),
  (letters, at) => replaced(letters, at, 1, letters[at]!.repeat(2)),
  (letters, at, other) => replaced(letters, at, 1, other),
];

/**
 * A text with one typing error: in one of its words of four letters or more two letters are swapped, or one is
 * dropped, doubled or replaced. Without such a word it stays as it is.
 *
 * @param random draws from 0 up to 1; the same draws give the same error
 */
export function withTypo(text: string, random: () => number): string {
  const words = [...text.matchAll(word)].filter(([letters]) => [...letters].length >= shortestWord);
  const draw = (count: number): number => Math.floor(random() * count);
  const chosen = words[draw(words.length)];
  if (!chosen) return text;
  const [written] = chosen;
  const letters = [...written];
  const slip = slips[draw(slips.length)]!;
  // Every slip must show: a swap of equal letters or a letter in its own place would not.
  for (let tries = 0; tries < 20; tries += 1) {
    const other = alphabet[draw(alphabet.length)]!;
    const mistyped = slip(letters, draw(letters.length - 1), other);
    if (mistyped !== written) {
      return text.slice(0, chosen.index) + mistyped + text.slice(chosen.index + written.length);
    }
  }
  return text;
}

const seed = 20_250_520;

/** The same texts with one typing error each, the same in every run. */
export function withTypos<Row extends { readonly text: string }>(rows: readonly Row[]): Row[] {
  const random = repeatableRandom(seed);
  return rows.map((row) => ({ ...row, text: withTypo(row.text, random) }));
}

function replaced(letters: readonly string[], at: number, count: number, by: string): string {
  return letters.slice(0, at).join('') + by + letters.slice(at + count).join('');
}
