import { measureIntents } from '../../../commands/benchmark/intent-results';
import { measurePeerCatalogue } from '../../../commands/benchmark/catalogue-results';
import { measureLanguages } from '../../../commands/benchmark/languages/language-results';
import { largest } from '../../../commands/benchmark/largest';
import { middleOf } from '../../../commands/benchmark/speed/footprint';
import type { Contender } from '../../../commands/benchmark/contender';
import type { Question } from '../../../commands/evaluation/questions';

/** Finds a label by its name in the text, and is sure when it does. */
const literal: Contender = {
  name: 'literal',
  train: async (examples) => ({
    read({ text }) {
      const label = examples.find((each) => text.includes(each.label))?.label;
      return { label: label ?? '', score: label ? 1 : 0 };
    },
  }),
};

const row = (label: string, text: string) => ({ language: 'en', label, text }) as const;

describe('measureIntents', () => {
  const set = {
    name: 'tiny',
    train: [row('payment', 'payment'), row('bond', 'bond')],
    test: [row('payment', 'a payment'), row('bond', 'a bond'), row('bond', 'it')],
    outOfScope: [row('oos', 'joke'), row('oos', 'song')],
  };

  it('scores accuracy, typing errors and what is out of scope, and tells of each contender', async () => {
    const heard: string[] = [];
    const result = await measureIntents(set, [literal], (name) => heard.push(name));
    expect(result).toMatchObject({ set: 'tiny', train: 2, test: 3, outOfScope: 2, labels: 2 });
    expect(result.scores['literal']).toMatchObject({ accuracy: 2 / 3, withTypos: 0, outOfScope: 5 / 6 });
    expect(heard).toEqual(['literal']);
  });

  it('has no score for out of scope where a set has no such rows', async () => {
    const { scores } = await measureIntents({ ...set, outOfScope: [] }, [literal], () => undefined);
    expect(scores['literal']?.outOfScope).toBeNull();
  });
});

describe('measurePeerCatalogue', () => {
  it('takes the category of the topic that a peer names, other right categories counting as right', async () => {
    const question = (text: string, topic: string, categories: Question['categories']): Question => ({
      line: 1,
      language: 'en',
      categories,
      text,
      urgent: undefined,
      topic,
    });
    const questions = [
      question('my cad', 'cad', ['cad']),
      question('a bond for my cad', 'bond', ['rm-account', 'cad']),
      question('hello', 'greeting', ['conversation']),
    ];
    const reader = await literal.train([row('cad', ''), row('bond', '')]);
    const scores = await measurePeerCatalogue(
      reader,
      questions,
      new Map([
        ['cad', 'cad'],
        ['bond', 'rm-account'],
      ]),
    );
    expect(scores).toEqual({
      categories: { cad: 1, 'rm-account': 1, conversation: 0 },
      byLanguage: { en: 2 / 3, fr: 0 },
      topics: 1 / 3,
    });
  });
});

describe('measureLanguages', () => {
  it('scores the choice of two, the choice of any, and what is in neither language', () => {
    const identifier = {
      name: 'by letter',
      identify: (text: string) =>
        text.startsWith('é')
          ? ({ open: 'fr', official: 'fr' } as const)
          : ({ open: text.startsWith('q') ? 'other' : 'en', official: 'en' } as const),
    };
    const { n, scores } = measureLanguages(
      [
        { language: 'en', text: 'email' },
        { language: 'en', text: 'question' },
        { language: 'fr', text: 'état' },
        { language: 'other', text: 'que tal' },
      ],
      [identifier],
    );
    expect(n).toEqual({ en: 2, fr: 1, other: 1 });
    expect(scores['by letter']).toEqual({ official: { en: 1, fr: 1 }, open: { en: 0.5, fr: 1 }, other: 1 });
  });
});

describe('largest', () => {
  it('gives the first of the largest values', () => {
    expect(largest([0.1, 0.7, 0.7])).toBe(1);
    expect(largest([])).toBe(-1);
  });
});

describe('middleOf', () => {
  it('takes the middle of each measure by itself', () => {
    const run = (loadMs: number, p50Ms: number) => ({ loadMs, p50Ms, p99Ms: 1, residentMb: 10 });
    expect(middleOf([run(5, 3), run(1, 9), run(3, 6)])).toEqual(run(3, 6));
  });
});
