import { signIn, SmallCatalogue } from '../../support/small-catalogue';

const answers = [
  ['en', 'Use your GCKey.'],
  ['fr', 'Utilisez votre CléGC.'],
] as const;
let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

describe('knownPlaceholders', () => {
  it.each(answers)('refuses a placeholder in %s that names no value', (_language, answer) => {
    catalogue.change(signIn, answer, 'Pay {{figure.no-such-figure}}.');

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'no-such-figure'),
        message: '{{figure.no-such-figure}} names no value: see contact.yaml and figures/',
      },
    ]);
  });

  it.each([
    ['has a line that is not of its form', 'figures/limits.yaml', 'late: { en: $4,999.99, fr: x }\n'],
    ['is not YAML', 'figures/limits.yaml', 'late: { en: item #1, fr: x }\n'],
    ['has an ending that is not read', 'figures/more.yml', 'late: { en: x, fr: x }\n'],
  ])('blames no answer for a value while a file of figures %s', (_what, file, text) => {
    catalogue.write(file, text);
    catalogue.change(signIn, 'Use your GCKey.', 'Pay {{figure.late}} and {{contact.nobody}}.');

    const problems = catalogue.problems();

    expect(problems.filter((problem) => problem.file.endsWith('sign-in.yaml'))).toEqual([
      {
        ...catalogue.placeOf(signIn, 'contact.nobody'),
        message: '{{contact.nobody}} names no value: see contact.yaml and figures/',
      },
    ]);
    expect(problems.filter((problem) => problem.file.includes('figures/'))).not.toEqual([]);
  });

  it.each(['{{figure.card-limit.max}}', '{{figure.card_limit}}', '{{Figure.card-limit}}', '{{}}'])(
    'refuses %s, which would not be filled in',
    (written) => {
      catalogue.change(signIn, 'Use your GCKey.', `Pay ${written}.`);

      const problems = catalogue.problems();

      expect(problems).toEqual([
        {
          ...catalogue.placeOf(signIn, written),
          message: `${written} names no value: see contact.yaml and figures/`,
        },
      ]);
    },
  );

  it('looks into the steps too, and names the line of the step', () => {
    catalogue.append(
      signIn,
      'steps:\n  en:\n    - Open.\n    - "Pay {{figure.lost}}."\n  fr: [Ouvrez., Payez.]\n',
    );

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'figure.lost'),
        message: expect.stringContaining('names no value: see contact.yaml') as string,
      },
    ]);
  });

  it.each(['{{figure.card-limit}}', '{{promise.complex}}', '{{contact.hours}}', '{{live.lineStatus}}'])(
    'takes %s',
    (placeholder) => {
      catalogue.change(signIn, 'Use your GCKey.', `Read ${placeholder}.`);

      const problems = catalogue.problems();

      expect(problems).toEqual([]);
    },
  );
});

describe('knownContacts', () => {
  it.each(['1-888-555-0199', '+1 (888) 555-0199', 'someone@example.org'])(
    'refuses %s, which contact.yaml does not have',
    (contact) => {
      catalogue.change(signIn, 'Use your GCKey.', `Use ${contact} to reach us.`);

      const problems = catalogue.problems();

      expect(problems).toEqual([
        {
          ...catalogue.placeOf(signIn, contact),
          message: `'${contact}' is not in contact.yaml: add it there and write its placeholder`,
        },
      ]);
    },
  );

  it.each(answers)('refuses an unknown number in %s', (_language, answer) => {
    catalogue.change(signIn, answer, '1-888-555-0199 is it.');

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, '1-888-555-0199'),
        message: expect.stringContaining('add it there') as string,
      },
    ]);
  });

  it.each(['1-800-461-9999', '1-204-983-3500', 'list@cbsa-asfc.gc.ca'])(
    'takes %s, at the end of a sentence too',
    (contact) => {
      catalogue.change(signIn, 'Use your GCKey.', `Use ${contact} to reach us. It is ${contact}.`);

      const problems = catalogue.problems();

      expect(problems).toEqual([]);
    },
  );
});
