import { signIn, SmallCatalogue } from '../../support/small-catalogue';

let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

describe('presentAnswers', () => {
  it('asks what holds afterwards where an answer ends', () => {
    catalogue.append(signIn, 'valid:\n  until: 2026-11-22\n');

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'until: 2026-11-22'),
        message: 'is valid until 2026-11-22: write what holds from then on under after:',
      },
    ]);
  });

  it('asks what holds before where an answer begins', () => {
    catalogue.append(signIn, 'valid:\n  from: 2026-11-24\n');

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'from: 2026-11-24'),
        message: 'is valid from 2026-11-24: write what holds until then under before:',
      },
    ]);
  });

  it.each([
    ['until: 2026-11-22', 'after: { en: It is past., fr: C’est passé. }'],
    ['from: 2026-11-24', 'before: { en: Not yet., fr: Pas encore. }'],
  ])('takes an answer valid %s that says %s beside it', (valid, text) => {
    catalogue.append(signIn, `valid: { ${valid} }\n${text}\n`);

    const problems = catalogue.problems();

    expect(problems).toEqual([]);
  });

  it('refuses an answer that ends before it begins', () => {
    catalogue.append(
      signIn,
      'before: { en: Not yet., fr: Pas encore. }\nafter: { en: Past., fr: Passé. }\nvalid:\n  from: 2026-05-01\n  until: 2026-04-01\n',
    );

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'from: 2026-05-01'),
        message: expect.stringMatching(
          /^is valid from 2026-05-01 until 2026-04-01.*: swap the dates$/,
        ) as string,
      },
    ]);
  });
});

describe('orderedNotices', () => {
  it('refuses a notice that ends before it begins', () => {
    catalogue.change('notices.yaml', 'until: 2026-12-01T00:00:00-05:00', 'until: 2026-10-01T00:00:00-04:00');

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf('notices.yaml', 'until: 2026-10-01'),
        message: 'notice strike ends before it begins: swap the dates',
      },
    ]);
  });
});
