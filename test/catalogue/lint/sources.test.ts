import { signIn, SmallCatalogue } from '../../support/small-catalogue';

const page = 'https://www.canada.ca/en/carm.html';
let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

function withoutSource(): string {
  return catalogue.read(signIn).replace(/^sources:\n(?: .*\n)+/m, '');
}

describe('sourcedAnswers', () => {
  it('asks for the source of what is said of CARM', () => {
    catalogue.write(signIn, withoutSource());

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'title:'),
        message: 'has no source: name the page that says so, with the day it was read',
      },
    ]);
  });

  it.each(['conversation', 'out-of-scope'])('lets a topic of %s go without one', (category) => {
    const text = withoutSource().replace(/(?:sign in|connexion)(?= (?:number|case))/g, 'hello');
    catalogue.write(`topics/${category}/hello.yaml`, text);

    const problems = catalogue.problems();

    expect(problems).toEqual([]);
  });
});

describe('allowedHosts', () => {
  it.each(['en', 'fr'])('refuses a link whose address in %s is not official', (language) => {
    const other = language === 'en' ? 'fr' : 'en';
    const official = { en: page, fr: 'https://www.canada.ca/fr/gcra.html' };
    catalogue.append(
      signIn,
      `links:
  - label: { en: Page, fr: Page }
    url:
      ${other}: ${official[other]}
      ${language}: https://cscb.ca/page
`,
    );

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'https://cscb.ca/page'),
        message: expect.stringMatching(/^cscb\.ca is not an official host of hosts\.yaml: \w+/) as string,
      },
    ]);
  });

  it('refuses a source on a host that hosts.yaml does not have', () => {
    catalogue.change(signIn, page, 'https://blog.example.org/carm');

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf(signIn, 'blog.example.org'),
        message:
          'blog.example.org is not in hosts.yaml: if it may be cited, add this name alone, under official: for a government site, else under trade:',
      },
    ]);
  });

  it('names a host once where both addresses of a source are on it', () => {
    const url = 'https://blog.example.org/carm';
    catalogue.change(signIn, page, `{ en: ${url}, fr: ${url} }`);

    const problems = catalogue.problems();

    expect(problems).toHaveLength(1);
  });

  it('takes a source on a known trade host', () => {
    catalogue.change(signIn, page, 'https://cscb.ca/carm');

    const problems = catalogue.problems();

    expect(problems).toEqual([]);
  });
});
