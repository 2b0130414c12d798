import { hours, signIn, SmallCatalogue } from '../../support/small-catalogue';

let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

describe('quotedFigures', () => {
  it.each(['$4,999.99', '4 999,99 $', '99.9 %', '20 May', '1er juin', '10 business days', '30 jours'])(
    'refuses %s written out in an answer',
    (written) => {
      catalogue.change(signIn, 'Use your GCKey.', `Use it within ${written}.`);

      const problems = catalogue.problems();

      expect(problems).toEqual([
        {
          ...catalogue.placeOf(signIn, 'Use it within'),
          message: `'${written}' is written out: put it in a file of figures/ and quote it as {{figure.…}}`,
        },
      ]);
    },
  );

  it('takes a figure that is quoted, and numbers that are no amount', () => {
    catalogue.change(
      hours,
      'Call {{contact.tollFree}}.',
      'Up to {{figure.card-limit}}, on form BSF987, option 2.',
    );

    const problems = catalogue.problems();

    expect(problems.filter(({ message }) => message.includes('written out'))).toEqual([]);
  });
});

describe('quotedFigures of a title', () => {
  it('asks to leave an amount to the answer, since a title is shown as it stands', () => {
    catalogue.change(signIn, '  en: Sign in\n', '  en: Up to $5,000\n');

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'Up to'),
        message: "'$5,000' is written out: leave it to the answer, since no value is filled in here",
      },
    ]);
  });
});

describe('usedFigures', () => {
  it('refuses a figure that nothing quotes', () => {
    catalogue.append('figures/limits.yaml', 'spare: { en: two, fr: deux }\n');

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf('figures/limits.yaml', 'spare'),
        message: 'figure spare is quoted nowhere: quote it or remove it',
      },
    ]);
  });
});

describe('readableLinks', () => {
  const link = (en: string, fr: string): string =>
    `links:\n  - label: { en: Page, fr: Page }\n    url:\n      en: ${en}\n      fr: ${fr}\n`;

  it('refuses an English page for a French reader', () => {
    catalogue.append(signIn, link('https://www.canada.ca/en/x.html', 'https://www.canada.ca/en/y.html'));

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'en/y.html'),
        message:
          'https://www.canada.ca/en/y.html is the page of the other language: write the address of its twin',
      },
    ]);
  });

  it('refuses a link that is not secure', () => {
    catalogue.append(signIn, link('http://www.canada.ca/en/x.html', 'https://www.canada.ca/fr/x.html'));

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'http://'),
        message: 'http://www.canada.ca/en/x.html is not secure: write it with https://',
      },
    ]);
  });
});

describe('a file in the wrong place', () => {
  it.each([
    ['topics/portal-acces/late.yaml', 'topics/portal-acces', /topics stand in the folders/],
    ['topics/cad/Late Topic.yml', 'topics/cad/Late Topic.yml', /small letters/],
  ])('is refused rather than left unread: %s', (file, place, remedy) => {
    catalogue.write(file, catalogue.read(hours));

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        file: expect.stringContaining(place) as string,
        line: 1,
        message: expect.stringMatching(remedy) as string,
      },
    ]);
  });
});
