import { signIn, SmallCatalogue } from '../../support/small-catalogue';

let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

const saysToCorrectTheId = expect.stringMatching(/: (add it or )?correct the id$/) as string;

describe('knownReferences', () => {
  it('takes a guide and a related topic that exist', () => {
    catalogue.append(signIn, 'guides: [first-login]\nrelated: [hours]\n');

    const problems = catalogue.problems();

    expect(problems).toEqual([]);
  });

  it('refuses a guide that guides.yaml does not have', () => {
    catalogue.append(signIn, 'guides:\n  - first-login\n  - no-such-guide\n');

    const problems = catalogue.problems();

    expect(problems).toEqual([
      { ...catalogue.placeOf(signIn, 'no-such-guide'), message: saysToCorrectTheId },
    ]);
    expect(problems[0]?.message).toContain('guide no-such-guide');
  });

  it.each([
    ['that does not exist', 'no-such-topic'],
    ['that is the topic itself', 'sign-in'],
  ])('refuses a related topic %s', (_why, id) => {
    catalogue.append(signIn, `related:\n  - hours\n  - ${id}\n`);

    const problems = catalogue.problems();

    expect(problems).toEqual([{ ...catalogue.placeOf(signIn, `- ${id}`), message: saysToCorrectTheId }]);
    expect(problems[0]?.message).toContain(id);
  });

  it('refuses a notice on a topic that does not exist', () => {
    catalogue.change('notices.yaml', '      - hours', '      - no-such-topic');

    const problems = catalogue.problems();

    expect(problems).toEqual([
      { ...catalogue.placeOf('notices.yaml', 'no-such-topic'), message: saysToCorrectTheId },
    ]);
    expect(problems[0]?.message).toContain('notice strike');
  });

  it.each([
    ['that does not exist', 'no-such-topic'],
    ['of another category', 'hours'],
  ])('refuses a common topic of a category %s', (_why, id) => {
    catalogue.change('categories.yaml', 'common: [sign-in]', `common: [${id}]`);

    const problems = catalogue.problems();

    expect(problems).toEqual([
      { ...catalogue.placeOf('categories.yaml', `[${id}]`), message: saysToCorrectTheId },
    ]);
    expect(problems[0]?.message).toContain(`portal-access has no topic ${id}`);
  });
});
