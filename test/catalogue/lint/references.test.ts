import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { hours, signIn, SmallCatalogue } from '../../support/small-catalogue';

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

describe('a topic file that cannot be read', () => {
  const broken = '  en: Hours: when\n';

  it('is all that is to mend: what names the topic is right', () => {
    catalogue.append(signIn, 'related: [hours]\n');
    catalogue.change(hours, '  en: Hours\n', broken);

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(hours, 'Hours: when'),
        message: 'cannot be read: a colon stands inside a text: put the whole text in quotes',
      },
    ]);
  });

  it('may quote a figure that nothing else quotes', () => {
    catalogue.append('figures/limits.yaml', 'spare: { en: two, fr: deux }\n');
    catalogue.change(hours, '  en: Hours\n', broken);

    const problems = catalogue.problems();

    expect(problems.map(({ file }) => file)).toEqual([catalogue.placeOf(hours, 'title:').file]);
  });

  it.each(['topics/service-informatio/hours.yaml', 'topics/service-information/hours.yml'])(
    'is %s, which no folder or ending lets be read',
    (file) => {
      catalogue.append(signIn, 'related: [hours]\n');
      catalogue.write(file, catalogue.read(hours));
      rmSync(join(catalogue.folder, hours));

      const problems = catalogue.problems();

      expect(problems.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^is not read: /) as string,
      ]);
    },
  );
});
