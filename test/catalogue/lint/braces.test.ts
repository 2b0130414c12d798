import { signIn, SmallCatalogue } from '../../support/small-catalogue';

let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

describe('noBracesShown', () => {
  it.each([
    ['{{figure.card-limit}', 'write {{figure.card-limit}}, with two braces on each side'],
    ['{figure.card-limit}', 'write {{figure.card-limit}}, with two braces on each side'],
    ['{ figure.card-limit }}', 'write {{figure.card-limit}}, with two braces on each side'],
    ['{4,999.99}', 'take the brace out'],
    ['}', 'take the brace out'],
    ['{', 'take the brace out'],
  ])('refuses %s in an answer and says how to mend it', (written, remedy) => {
    catalogue.change(signIn, 'Use your GCKey.', `Pay {{figure.card-limit}} or ${written} at most.`);

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, `or ${written}`),
        message: expect.stringContaining(`would be shown to clients as it stands: ${remedy}`) as string,
      },
    ]);
  });

  it.each([
    ['an answer', '  fr: Utilisez votre CléGC.', '  fr: Payez {figure.card-limit}.'],
    ['what holds before', 'sources:', 'before: { en: "Pay {x}.", fr: Non. }\nsources:'],
    ['a step', 'sources:', 'steps: { en: [Open., "Pay {x}."], fr: [Ouvrez., Payez.] }\nsources:'],
    ['the case in which to call', 'sources:', 'urgentWhen: { en: "you owe {x}", fr: vous devez }\nsources:'],
    ['the title of a source', '{ en: The page, fr: La page }', '{ en: The page, fr: "La {page}" }'],
  ])('looks at %s', (_what, from, to) => {
    catalogue.change(signIn, from, to);

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, to.split('\n')[0] ?? ''),
        message: expect.stringContaining('would be shown to clients as it stands') as string,
      },
    ]);
  });

  it.each([
    ['a title', signIn, '  en: Sign in\n', '  en: Sign in {{contact.tollFree}}\n'],
    ['a notice', 'notices.yaml', 'en: Mail is slow.', 'en: "Call {{contact.tollFree}}."'],
    ['a guide', 'guides.yaml', 'en: First login', 'en: "First {{contact.tollFree}}"'],
    ['a category', 'categories.yaml', 'en: About cad,', 'en: "About {{contact.tollFree}}",'],
    ['a holiday', 'holidays.yaml', 'en: Canada Day', 'en: "{{contact.tollFree}}"'],
    ['how the helpdesk is reached', 'contact.yaml', 'en: press 2', 'en: "press {{contact.tollFree}}"'],
    ['a service standard', 'standards.yaml', 'en: We answer.', 'en: "Call {{contact.tollFree}}."'],
    ['a figure', 'figures/limits.yaml', 'fr: 5 000 $', 'fr: "{{contact.tollFree}}"'],
  ])('refuses a placeholder in %s, where none is filled in', (_what, file, from, to) => {
    catalogue.change(file, from, to);

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(file, '{{contact.tollFree}}'),
        message:
          "'{{contact.tollFree}}' would be shown to clients as it stands, since no value is filled in here: write the words themselves",
      },
    ]);
  });

  it('lets examples have any sign', () => {
    catalogue.change(signIn, '- sign in number 3\n', '- "sign in {number 3}"\n');

    const problems = catalogue.problems();

    expect(problems).toEqual([]);
  });
});
