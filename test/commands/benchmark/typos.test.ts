import { withTypo, withTypos } from '../../../commands/benchmark/typos';
import { repeatableRandom } from '../../../understanding/linear-svm';

/** Draws these numbers, then the middle. */
function drawing(...numbers: readonly number[]): () => number {
  let at = 0;
  return () => numbers[at++] ?? 0.5;
}

/** How many letters must be added, dropped, replaced or swapped with their neighbour to get from one to the other. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      }
      rows[i]![j] = least;
    }
  }
  return rows[a.length]![b.length]!;
}

describe('withTypo', () => {
  it.each([
    ['swaps two letters', 0, 'apyment'],
    ['drops a letter', 0.25, 'ayment'],
    ['doubles a letter', 0.5, 'ppayment'],
    ['replaces a letter', 0.75, 'nayment'],
  ])('%s', (_what, slip, expected) => {
    expect(withTypo('payment', drawing(0, slip, 0.5, 0))).toBe(expected);
  });

  it('touches one word of four letters or more, and leaves the rest as it is', () => {
    const random = repeatableRandom(7);
    for (let run = 0; run < 200; run += 1) {
      const typed = withTypo('où est mon crédit, svp ?', random);
      expect(typed).toMatch(/^où est mon \p{L}+, svp \?$/u);
      expect(distance('où est mon crédit, svp ?', typed)).toBe(1);
    }
  });

  it('leaves a text of short words as it is', () => {
    expect(withTypo('is it ok', repeatableRandom(7))).toBe('is it ok');
    expect(withTypo('', repeatableRandom(7))).toBe('');
  });

  it('passes over a swap that would not show', () => {
    expect(withTypo('aabb', drawing(0, 0, 0, 0, 0, 0.5))).toBe('abab');
  });
});

describe('withTypos', () => {
  const rows = ['where is my payment', 'mon compte est verrouillé', 'reset password'].map((text, place) => ({
    text,
    place,
  }));

  it('makes the same errors in every run', () => {
    expect(withTypos(rows)).toEqual(withTypos(rows));
  });

  it('keeps what else a row says, and makes an error in every row', () => {
    const typed = withTypos(rows);
    expect(typed.map(({ place }) => place)).toEqual([0, 1, 2]);
    typed.forEach(({ text }, at) => expect(distance(text, rows[at]!.text)).toBe(1));
  });
});
