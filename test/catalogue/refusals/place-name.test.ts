import { placeName } from '../../../catalogue/refusals/place-name';

describe('placeName', () => {
  it.each([
    [['sources', 0, 'read'], 'sources, 1st, read'],
    [[2, 'from'], '3rd entry, from'],
    [['examples', 'en', 10], 'examples, en, 11th'],
    [['examples', 'fr', 21], 'examples, fr, 22nd'],
    [['title', 'fr'], 'title, fr'],
    [[], 'the file'],
  ])('makes of %j "%s"', (path, expected) => {
    const name = placeName(path);

    expect(name).toBe(expected);
  });
});
