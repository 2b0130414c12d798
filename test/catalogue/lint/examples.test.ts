import { hours, signIn, SmallCatalogue } from '../../support/small-catalogue';

let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

describe('the small catalogue', () => {
  it('has nothing to mend before a test breaks it', () => {
    const problems = catalogue.problems();

    expect(problems).toEqual([]);
  });
});

describe('enoughExamples', () => {
  it.each([
    ['English', 'sign in case 60'],
    ['French', 'connexion case 60'],
  ])('asks for a sixtieth example of a common topic where %s has fifty-nine', (language, last) => {
    catalogue.change(signIn, `    - ${last}\n`, '');

    const problems = catalogue.problems();

    const first = last.replace('case 60', 'number 1');
    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, first),
        message: expect.stringContaining(`59 examples in ${language}: write at least 60`) as string,
      },
    ]);
  });
});

describe('enoughExamples of a topic that is not offered first', () => {
  it('asks for forty', () => {
    catalogue.change('categories.yaml', 'common: [sign-in]', 'common: []');
    const lines = catalogue.read(signIn).split('\n');
    catalogue.write(signIn, lines.filter((line) => !/sign in case (?:[45]\d|60)/.test(line)).join('\n'));

    const problems = catalogue.problems();

    expect(problems.map(({ message }) => message)).toEqual(['has 39 examples in English: write at least 40']);
  });
});

describe('noDuplicateExamples', () => {
  it.each([
    ['en', 'open at number 3', 'Sign in, number 4!', 'sign in number 4'],
    ['fr', 'ouvert à number 3', 'CONNÉXION number 4?', 'connexion number 4'],
  ])('refuses a %s example of another topic, whatever its case and signs', (_language, from, to, same) => {
    catalogue.change(hours, from, to);

    const problems = catalogue.problems();

    const twin = catalogue.placeOf(signIn, same);
    expect(problems).toEqual([
      {
        ...catalogue.placeOf(hours, to),
        message: `'${to}' is an example of sign-in too (line ${twin.line}): keep it where it belongs`,
      },
    ]);
  });

  it('refuses an example twice in one topic', () => {
    catalogue.change(hours, 'open at number 3', 'open at number 2.');

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(hours, 'open at number 2.'),
        message: expect.stringContaining('keep it where it belongs') as string,
      },
    ]);
  });

  it('lets the two languages share an example', () => {
    catalogue.change(signIn, 'connexion number 5', 'sign in number 5');

    const problems = catalogue.problems();

    expect(problems).toEqual([]);
  });
});
