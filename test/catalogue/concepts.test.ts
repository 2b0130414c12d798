import { conceptsSchema } from '../../catalogue/concepts';

function messagesFor(concepts: unknown): string[] {
  return (conceptsSchema.safeParse(concepts).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

describe('the form of the concepts', () => {
  it('takes phrases of both languages, the same word in each', () => {
    expect(messagesFor({ refund: { en: ['refund'], fr: ['remboursement'] } })).toEqual([]);
  });

  it.each([
    ['a missing language', { refund: { en: ['refund'] } }, /refund\.fr/],
    ['accents and capitals', { refund: { en: ['Refund'], fr: ['reçu'] } }, /not folded/],
    ['a phrase of four words', { refund: { en: ['all my money back'], fr: ['x'] } }, /at most 3 words/],
    [
      'a phrase under two concepts',
      { refund: { en: ['credit'], fr: ['a'] }, credit: { en: ['credit'], fr: ['b'] } },
      /credit\.en\.0: 'credit' stands under refund already/,
    ],
    ['an identifier with capitals', { Refund: { en: ['refund'], fr: ['x'] } }, /identifier|Invalid key/],
  ])('refuses %s', (_what, concepts, message) => {
    expect(messagesFor(concepts).join('\n')).toMatch(message);
  });
});
