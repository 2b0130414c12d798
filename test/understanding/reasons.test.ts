import { contributionsTo, explainedMeaning, reasonsFor } from '../../understanding/reasons';
import { scoreTopics } from '../../understanding/topic-model';
import { understand } from '../../understanding/understand';
import { wordingOf } from '../../understanding/wording';
import { builtCatalogue, builtModel } from '../support/built-model';

const { conceptIds } = builtCatalogue;

function reasons(text: string, topic: string) {
  return reasonsFor(builtModel, text, topic, conceptIds);
}

describe('the reasons for a topic', () => {
  it.each([
    ['I never got the passcode by email', 'passcode-not-received', 'passcode'],
    ['ma DDC a été rejetée, que faire', 'cad-rejected', 'rejetee'],
  ])("name what speaks most for it in '%s'", (text, topic, word) => {
    expect(reasons(text, topic)[0]).toEqual({ feature: word, weight: expect.any(Number) as number });
  });

  it('are five at most, strongest first, and all speak for it', () => {
    const weights = reasons('why was my credit card payment refused', 'card-limit').map(
      ({ weight }) => weight,
    );

    expect(weights).toHaveLength(5);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });

  it('name a concept by its id in the catalogue', () => {
    const features = [...contributionsTo(builtModel, 'refund', 'request-disbursement', conceptIds).keys()];

    expect(features).toEqual(['refund', 'concept refund']);
  });

  it('name pairs of words and of concepts', () => {
    const features = [
      ...contributionsTo(builtModel, 'card payment refused', 'card-limit', conceptIds).keys(),
    ];

    expect(features).toContain('card … payment');
    expect(features).toContain('concepts card … pay');
  });

  it.each([
    'why was my credit card payment refused',
    'Bonjour, ma DDC a été rejetée! rejetée deux fois',
    'RM',
  ])("add up to the topic's whole score in the linear model: '%s'", (text) => {
    const essence = text.replace('Bonjour, ', '');
    const scores = scoreTopics(builtModel.topics, wordingOf(essence, builtModel.topics.lexicon)).linear;
    const nothing = scoreTopics(builtModel.topics, wordingOf('', builtModel.topics.lexicon)).linear;

    for (const [label, { id }] of builtModel.topics.classes.entries()) {
      const added = [...contributionsTo(builtModel, text, id, conceptIds).values()];
      const sum = added.reduce((total, each) => total + each, 0);
      expect(sum).toBeCloseTo(scores[label]! - nothing[label]!, 4);
    }
  });

  it('are none for an empty message, signs alone or a topic that there is not', () => {
    expect(reasons('', 'card-limit')).toEqual([]);
    expect(reasons('?!', 'card-limit')).toEqual([]);
    expect(reasons('card', 'no-such-topic')).toEqual([]);
  });
});

describe('a meaning', () => {
  const meaning = understand(builtModel, 'my card payment was refused', {});

  it('has no reasons by itself', () => {
    for (const topic of meaning.topics) expect(topic).not.toHaveProperty('reasons');
  });

  it('is given reasons for its three likeliest topics, and is otherwise as it was', () => {
    const { topics, ...rest } = explainedMeaning(builtModel, meaning, conceptIds);

    expect(topics.map((topic) => 'reasons' in topic)).toEqual([true, true, true, false, false]);
    expect({
      ...rest,
      topics: topics.map(({ id, category, probability }) => ({ id, category, probability })),
    }).toEqual(meaning);
  });
});
