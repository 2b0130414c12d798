import { ConceptLexicon } from '../../understanding/concept-lexicon';
import { wordingOf } from '../../understanding/wording';

const refund = 0;
const card = 1;
const credit = 2;
const lexicon = ConceptLexicon.of({
  refund: { en: ['refund', 'money back'], fr: ['remboursement', 'ravoir mon argent'] },
  card: { en: ['credit card'], fr: ['carte de credit'] },
  credit: { en: ['credit'], fr: ['avoir'] },
});

describe('the lexicon of concepts', () => {
  it.each([
    ['when do I get my money back', [refund]],
    ['comment ravoir mon argent', [refund]],
    ['mon refund svp', [refund]],
    ['two refunds', [refund]],
    ['nothing of the kind', []],
    ['', []],
  ])('hears what is meant, in either language: %s', (text, concepts) => {
    expect(wordingOf(text, lexicon).concepts).toEqual(concepts);
  });

  it('takes the longest phrase where several begin, and goes on behind it', () => {
    expect(wordingOf('carte de crédit, credit card, credit', lexicon).concepts).toEqual([card, card, credit]);
  });

  it('is empty without concepts', () => {
    expect(wordingOf('refund', ConceptLexicon.of({})).concepts).toEqual([]);
  });
});
