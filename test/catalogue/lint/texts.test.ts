import { signIn, SmallCatalogue } from '../../support/small-catalogue';

let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

describe('fittingTexts', () => {
  it.each([
    ['en', 'Sign in\n'],
    ['fr', 'Connexion\n'],
  ])('refuses a title in %s that is too long for a button', (_language, title) => {
    const long = 'A'.repeat(61);
    catalogue.change(signIn, title, `${long}\n`);

    const problems = catalogue.problems();

    expect(problems).toEqual([
      { ...catalogue.placeOf(signIn, long), message: 'title has 61 characters: at most 60' },
    ]);
  });

  it.each([
    ['en', 'Use your GCKey.'],
    ['fr', 'Utilisez votre CléGC.'],
  ])('refuses an answer in %s of five sentences', (_language, answer) => {
    const long = 'One. Two. Three! Four? Five.';
    catalogue.change(signIn, answer, long);

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, long),
        message: expect.stringMatching(/^answer has 5 sentences.*at most 4 and 700$/) as string,
      },
    ]);
  });

  it.each([
    ['en', 'Use your GCKey.'],
    ['fr', 'Utilisez votre CléGC.'],
  ])('refuses an answer in %s that fills more than a phone screen', (_language, answer) => {
    const long = `${'word '.repeat(140)}end.`;
    catalogue.change(signIn, answer, long);

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'word word'),
        message: expect.stringMatching(/704 characters: at most 4 and 700$/) as string,
      },
    ]);
  });

  it('takes an answer of four sentences', () => {
    catalogue.change(signIn, 'Use your GCKey.', 'One. Two. Three! Four?');

    const problems = catalogue.problems();

    expect(problems).toEqual([]);
  });

  it('says which language has a step more than the other', () => {
    catalogue.append(
      signIn,
      'steps:\n  en: [Open the page., Sign in., Choose.]\n  fr: [Ouvrez., Choisissez.]\n',
    );

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'Open the page.'),
        message: 'has 3 steps in English and 2 in French: a step lacks its twin',
      },
    ]);
  });
});
