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
