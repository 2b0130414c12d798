import { nearDuplicates } from '../../../catalogue/lint/near-duplicates';
import type { AuthoredTopic } from '../../../catalogue/topic';

function topic(id: string, en: string[], fr: string[] = []): AuthoredTopic {
  return { id, category: 'cad', examples: { en, fr } } as unknown as AuthoredTopic;
}

describe('nearDuplicates', () => {
  it('finds examples of two topics that differ by a word, with their distance and places', () => {
    const topics = [
      topic('hours', ['unrelated', 'when does the phone line open in the morning']),
      topic('holidays', ['when does the phone line open in the mornings']),
    ];

    const [pair, ...others] = nearDuplicates(topics);

    expect(others).toEqual([]);
    expect([pair?.first, pair?.second]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ topic: 'hours', path: ['examples', 'en', 1] }),
        expect.objectContaining({ topic: 'holidays', path: ['examples', 'en', 0] }),
      ]),
    );
    expect(pair?.distance).toBeGreaterThan(0);
    expect(pair?.distance).toBeLessThan(0.1);
  });

  it('gives the same letters in other cases, accents and signs a distance of 0', () => {
    const pairs = nearDuplicates([
      topic('a', ['Déclaration rejetée ?']),
      topic('b', ['declaration rejetee']),
    ]);

    expect(pairs.map(({ distance }) => distance)).toEqual([0]);
  });

  it('compares the two languages, since one model reads both', () => {
    const pairs = nearDuplicates([
      topic('a', ['transaction history']),
      topic('b', [], ['transaction history']),
    ]);

    expect(pairs).toHaveLength(1);
  });

  it('leaves the examples of one topic to themselves', () => {
    const pairs = nearDuplicates([topic('a', ['my payment is late', 'my payment is too late'])]);

    expect(pairs).toEqual([]);
  });

  it('lists the nearest first, up to the distance asked for', () => {
    const topics = [
      topic('a', ['how do I pay the statement', 'the same words exactly']),
      topic('b', ['how do I pay a statement', 'the same words exactly']),
    ];

    const distances = nearDuplicates(topics, 0.5).map(({ distance }) => distance);
    const close = nearDuplicates(topics, 0.05);

    expect(distances).toHaveLength(2);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(close).toHaveLength(1);
  });
});
