import { languages } from '../../../catalogue/language';
import { SmallCatalogue } from '../../support/small-catalogue';

const page = 'https://www.canada.ca/en/carm.html';
const stranger = 'https://carm-help.example.com/page';
let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

describe('a page that clients are sent to', () => {
  it.each(languages)('is official in a guide (%s)', (language) => {
    const url = `url: { en: ${page}, fr: ${page} }`;
    const other = language === 'en' ? `{ en: ${stranger}, fr: ${page} }` : `{ en: ${page}, fr: ${stranger} }`;
    catalogue.change('guides.yaml', url, `url: ${other}`);

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf('guides.yaml', stranger),
        message: expect.stringMatching(
          /^guide first-login: carm-help\.example\.com is not an official host of hosts\.yaml/,
        ) as string,
      },
    ]);
  });

  it.each(languages)('is official in a notice (%s)', (language) => {
    const other = language === 'en' ? 'fr' : 'en';
    catalogue.append(
      'notices.yaml',
      `  link:
    label: { en: More, fr: Suite }
    url:
      ${other}: ${page}
      ${language}: ${stranger}
`,
    );

    const problems = catalogue.problems();

    expect(problems).toEqual([
      {
        ...catalogue.placeOf('notices.yaml', stranger),
        message: expect.stringMatching(
          /^notice strike: carm-help\.example\.com is not an official host of hosts\.yaml/,
        ) as string,
      },
    ]);
  });
});
