import { fitTrust } from '../../understanding/probabilities';
import { specificityOf } from '../../understanding/specificity';
import { scoreTopics, topicProbabilities } from '../../understanding/topic-model';
import { trainTopics } from '../../understanding/train-topics';
import { wordingOf } from '../../understanding/wording';

const concepts = {
  refund: { en: ['refund', 'money back'], fr: ['remboursement'] },
  'signing-in': { en: ['sign in', 'log in'], fr: ['connexion'] },
};
const topics = [
  ['refund please', 'where is my refund', 'refund not received', 'waiting for a refund', 'late refund'],
  ['cannot sign in', 'sign in fails', 'sign in page is blank', 'problem to sign in', 'sign in error'],
  ['closed on Monday', 'closed today', 'are you closed', 'closed on a holiday', 'office closed'],
  ['which form', 'the form is missing', 'a form to fill', 'form by mail', 'send me the form'],
  ['driver is late', 'my driver waits', 'driver at the dock', 'new driver', 'driver without papers'],
];
const texts = topics.flatMap((examples, label) =>
  [...examples, ...examples.map((text) => `hello ${text}`)].map((text) => ({ text, label })),
);
const model = trainTopics(texts, topics.length, concepts);

function likeliest(text: string): number {
  const probabilities = topicProbabilities(model, scoreTopics(model, wordingOf(text, model.lexicon)));
  return probabilities.indexOf(Math.max(...probabilities));
}

describe('training on examples', () => {
  it('gives probabilities that sum to one', () => {
    const probabilities = topicProbabilities(model, scoreTopics(model, wordingOf('refund', model.lexicon)));

    expect(probabilities.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 5);
  });

  it.each([
    ['remboursement', 0],
    ['money back', 0],
    ['connexion', 1],
  ])('carries over to words that no example has and that mean the same: %s', (text, topic) => {
    expect(likeliest(text)).toBe(topic);
  });

  it('gives the same model again', () => {
    const again = trainTopics(texts, topics.length, concepts);

    expect(again).toEqual(model);
  });

  it('knows which words name one topic and which run through all', () => {
    const of = (word: string): number =>
      specificityOf(wordingOf(word, model.lexicon).stems, model.vocabulary, model.specificities);

    expect(of('refund')).toBe(1);
    expect(of('hello')).toBeCloseTo(1 / topics.length, 5);
    expect(of('unheard')).toBe(0);
  });
});

describe('the trust in two models', () => {
  const row = (first: number[], second: number[], label: number) => ({
    label,
    scores: [Float32Array.from(first), Float32Array.from(second)] as const,
  });

  it('goes to the one that is right', () => {
    const rows = [
      row([1, 0], [0, 1], 0),
      row([0, 1], [1, 0], 1),
      row([1, 0], [1, 0], 0),
      row([0, 1], [1, 0], 1),
      row([1, 0], [0, 1], 1),
    ];

    const [first, second] = fitTrust(rows);

    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThanOrEqual(0);
  });
});
