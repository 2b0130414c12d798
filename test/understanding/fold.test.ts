import { fold, longestRead } from '../../understanding/fold';
import { stemOf, wordsOf } from '../../understanding/words';

describe('fold', () => {
  it.each([
    ['', ''],
    ['Déclaration RÉJETÉE', 'declaration rejetee'],
    ["L'œuvre de Lætitia", 'l oeuvre de laetitia'],
    ['I can’t   sign\tin!!!', 'i can t sign in'],
    ['B3 or CAD 12345?', 'b 0 or cad 0'],
    ['RM0001', 'rm 0'],
    ['½ ٣ ⅷ', '0 0 0 viii'],
    ['e\u0301te\u0301', 'ete'],
    ['ﬁnance', 'finance'],
    ['Ｈｅｌｌｏ', 'hello'],
    ['😀 — …', ''],
    ['你好', '你好'],
  ])('makes of "%s" "%s"', (text, expected) => {
    const folded = fold(text);

    expect(folded).toBe(expected);
  });

  it('gives what is folded back as it is', () => {
    const once = fold('Où est ma DÉCLARATION no 12 ?');

    const twice = fold(once);

    expect(twice).toBe(once);
  });

  it('reads no further than anybody states a question', () => {
    const folded = fold('a'.repeat(longestRead * 3));

    expect(folded).toHaveLength(longestRead);
  });
});

describe('wordsOf', () => {
  it.each([
    ['', []],
    ['  ?! ', []],
    ['Où est ma DDC?', ['ou', 'est', 'ma', 'ddc']],
    ['5,000 $ on 3/4', ['0', '0', 'on', '0', '0']],
  ])('finds in "%s" the words %j', (text, expected) => {
    const words = wordsOf(text);

    expect(words).toEqual(expected);
  });

  it('cuts a word that is none', () => {
    const words = wordsOf('x'.repeat(500));

    expect(words).toEqual(['x'.repeat(40)]);
  });
});

describe('stemOf', () => {
  it.each([
    ['payment', 'payments'],
    ['rejected', 'rejecting'],
    ['declaration', 'declarations'],
    ['connecter', 'connectez'],
  ])('gives %s and %s the same stem', (one, other) => {
    const stems = [stemOf(one), stemOf(other)];

    expect(stems[0]).toBe(stems[1]);
  });

  it('gives different words different stems', () => {
    const stems = new Set(['payment', 'portal', 'declaration', 'garantie'].map(stemOf));

    expect(stems.size).toBe(4);
  });
});
