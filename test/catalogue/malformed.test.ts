import { hours, signIn, SmallCatalogue } from '../support/small-catalogue';

let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

describe('a topic file that is not well-formed', () => {
  it('is reported with its line where it is not YAML, and the other topics are still read', () => {
    catalogue.change(signIn, '  en: Sign in\n', '  en: "Sign in\n');

    const { content, problems } = catalogue.load();

    expect(problems[0]).toMatchObject({ file: catalogue.placeOf(signIn, 'title:').file });
    expect(problems[0]?.message).toMatch(/^cannot be read: the quote that opens here is not closed/);
    expect(content?.topics.map(({ id }) => id)).toEqual(['hours']);
  });

  it('is reported at the line of the mistake', () => {
    catalogue.change(signIn, '    - sign in number 3\n', '    - sign in number 3\n\t- tabbed\n');

    const { problems } = catalogue.load();

    expect(problems.map(({ line }) => line)).toContain(catalogue.placeOf(signIn, '- tabbed').line);
  });

  it.each([
    ['French', '  fr: Connexion\n', 'title, fr'],
    ['English', '  en: Sign in\n', 'title, en'],
  ])('is told that its %s twin is missing', (language, line, part) => {
    catalogue.change(signIn, line, '');

    const { problems } = catalogue.load();

    const { file } = catalogue.placeOf(signIn, 'title:');
    const place = catalogue.placeOf(signIn, language === 'French' ? 'Sign in' : 'Connexion');
    const twin = part.slice(-2);
    expect(problems).toEqual([
      {
        file,
        line: place.line,
        message: `${part}: lacks its ${language} twin: write ${twin}: beside the other language`,
      },
    ]);
  });

  it.each([
    ['an action', 'action: make-coffee\n', 'make-coffee', /^action: .*open-ticket.*start-over/],
    ['a promise', 'promise: someday\n', 'someday', /^promise: .*standard.*complex/],
    ['a detail', 'asksFor:\n  - steps\n  - shoeSize\n', 'shoeSize', /^asksFor, 2nd: .*businessNumber/],
    ['a day', 'valid: { until: 2026-02-30 }\n', '2026-02-30', /write it as 2026-11-23$/],
  ])('is told which words %s may be', (_what, text, words, expected) => {
    catalogue.append(signIn, text);

    const { problems } = catalogue.load();

    expect(problems).toEqual([
      { ...catalogue.placeOf(signIn, words), message: expect.stringMatching(expected) as string },
    ]);
  });

  it('is told which part it may not have', () => {
    catalogue.append(signIn, 'anwser: { en: A slip., fr: Une coquille. }\n');

    const { problems } = catalogue.load();

    expect(problems).toEqual([
      { ...catalogue.placeOf(signIn, 'anwser'), message: expect.stringContaining('anwser') as string },
    ]);
  });

  it('is told of a part that is missing', () => {
    catalogue.write(hours, catalogue.read(hours).replace(/^examples:[^]*/m, ''));

    const { problems } = catalogue.load();

    expect(problems.map(({ message }) => message)).toEqual([
      'examples: is missing: write it as examples: { en: […, …], fr: […, …] } (how clients ask for it)',
    ]);
  });
});

describe('a shared file that is not well-formed', () => {
  it('leaves no content at all, since every answer depends on it', () => {
    catalogue.change('contact.yaml', "opens: '07:00'", "opens: '7 am'");

    const { content, problems } = catalogue.load();

    expect(content).toBeUndefined();
    expect(problems).toEqual([
      {
        ...catalogue.placeOf('contact.yaml', '7 am'),
        message: 'hours, opens: is not a time: write it as 07:00',
      },
    ]);
  });

  it('is all that the linter speaks of, since no rule can be judged without it', () => {
    catalogue.write('hosts.yaml', 'official: []\ntrade: []\n');

    const problems = catalogue.problems();

    expect(problems.map(({ file }) => file)).toEqual([catalogue.placeOf('hosts.yaml', 'official').file]);
  });
});
