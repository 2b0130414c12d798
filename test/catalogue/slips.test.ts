import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../catalogue/content-file';
import { signIn, SmallCatalogue } from '../support/small-catalogue';

let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

/** The messages at the line where some words stand, and nothing elsewhere. */
function messagesAt(file: string, words: string): string[] {
  const { problems } = catalogue.load();
  const place = catalogue.placeOf(file, words);
  const isThere = (problem: Problem): boolean => problem.file === place.file && problem.line === place.line;
  expect(problems.filter((problem) => !isThere(problem))).toEqual([]);
  return problems.map(({ message }) => message);
}

describe("a steward's slip", () => {
  it.each(['*Important*', '*note'])('is explained where an answer begins with an asterisk (%s)', (text) => {
    catalogue.change(signIn, '  en: Use your GCKey.', `  en: ${text}`);

    const messages = messagesAt(signIn, text);

    expect(messages).toEqual([
      `is not read as it is meant: ${text} names nothing: put a text that begins with * in quotes`,
    ]);
  });

  it.each([
    ['English', '  en: Use your GCKey.', '  en:'],
    ['French', '  fr: Utilisez votre CléGC.', '  fr:'],
  ])('is explained where the answer in %s is left empty', (_language, line, empty) => {
    catalogue.change(signIn, line, `${empty} # to be written`);

    const messages = messagesAt(signIn, '# to be written');

    expect(messages).toEqual([`answer, ${empty.trim().slice(0, 2)}: is empty: write it`]);
  });

  it('is explained where an answer is blank', () => {
    catalogue.change(signIn, '  fr: Utilisez votre CléGC.', "  fr: ' '");

    const messages = messagesAt(signIn, "fr: ' '");

    expect(messages).toEqual(['answer, fr: is empty: write the sentence']);
  });

  it('is explained where a part of the file has a wrong name', () => {
    catalogue.append(signIn, 'relatd: [hours]\n');

    const messages = messagesAt(signIn, 'relatd');

    expect(messages).toEqual(['relatd: is no part of this form: correct its name or remove it']);
  });

  it('is explained where a source has an address in one language under en alone', () => {
    catalogue.change(
      signIn,
      '    url: https://www.canada.ca/en/carm.html',
      '    url: { en: https://www.canada.ca }',
    );

    const messages = messagesAt(signIn, 'url: { en');

    expect(messages).toEqual(['sources, 1st, url: is not an address: write one, or both under en: and fr:']);
  });

  it('is explained where a link lacks its French address', () => {
    catalogue.append(
      signIn,
      'links:\n  - label: { en: Page, fr: Page }\n    url: { en: https://www.canada.ca }\n',
    );

    const messages = messagesAt(signIn, 'url: { en');

    expect(messages).toEqual([
      'links, 1st, url, fr: lacks its French twin: write fr: beside the other language',
    ]);
  });

  it('is explained where a holiday has a rule that is none', () => {
    catalogue.change('holidays.yaml', 'rule: { fixed:', 'rule: { fixd:');

    const messages = messagesAt('holidays.yaml', 'fixd');

    expect(messages).toEqual([
      'holidays, 1st, rule: is no rule: write fixed, or easter, or nth with weekday and month, or weekday with before',
    ]);
  });

  it('is explained where the same part stands twice', () => {
    catalogue.append(signIn, 'answer: { en: Again., fr: Encore. }\n');

    const messages = messagesAt(signIn, 'answer: { en: Again.');

    expect(messages).toEqual(['answer stands twice in the same part: keep one']);
  });

  it.each(['notices.yaml', 'languages.yaml'])('is explained where %s is missing', (file) => {
    const place = catalogue.placeOf(file, ':');
    rmSync(join(catalogue.folder, file));

    const { content, problems } = catalogue.load();

    expect(content).toBeUndefined();
    expect(problems).toEqual([
      { file: place.file, line: 1, message: 'is missing: the catalogue needs this file' },
    ]);
  });

  it('is explained where a topic file is empty', () => {
    catalogue.write('topics/cad/empty.yaml', '');

    const { content, problems } = catalogue.load();

    expect(content?.topics.map(({ id }) => id)).not.toContain('empty');
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [1, 'the file: is empty: write it'],
    ]);
  });
});
