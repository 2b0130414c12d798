import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintLocales } from '../../commands/lint-locales';
import { InputFolder, runCommand } from '../support/run-command';
import { hours, signIn, SmallCatalogue } from '../support/small-catalogue';

describe('lint', () => {
  it('prints that the catalogue and the locales have no problems as JSON', async () => {
    const { code, output } = await runCommand('lint', '--json');

    expect(JSON.parse(output)).toMatchObject({ problems: [], nearDuplicates: expect.any(Array) as unknown });
    expect(code).toBe(0);
  });

  it('says so in a sentence without --json', async () => {
    const { code, output } = await runCommand('lint');

    expect(output).toMatch(
      /The catalogue's \d+ topics, the golden questions and the locales are in order\.\n$/,
    );
    expect(code).toBe(0);
  });
});

describe('lint of a catalogue with something to mend', () => {
  let catalogue: SmallCatalogue;
  let golden: InputFolder;

  beforeEach(() => {
    catalogue = new SmallCatalogue();
    golden = new InputFolder();
  });

  afterEach(() => {
    catalogue.dispose();
    golden.dispose();
  });

  /** Six questions a topic and language, and others if there are any. */
  function lint(others: string[], ...options: string[]) {
    const topics = ['portal-access\tsign-in', 'service-information\thours'].map((each) => each.split('\t'));
    const lines = topics.flatMap(([category, topic]) =>
      ['en', 'fr'].flatMap((language) =>
        [1, 2, 3, 4, 5, 6].map((n) => `${language}\t${category}\t${topic} ask ${n}\tno\t\t${topic}`),
      ),
    );
    const header = 'language\tcategory\ttext\turgent\talt_category\ttopic';
    const file = golden.write('questions.tsv', [header, ...lines, ...others].join('\n'));
    return runCommand('lint', '--folder', catalogue.folder, '--golden', file, ...options);
  }

  const strange = 'en\tportal-access\thello there\tno\t\tsing-in';
  const lastLine = (errors: string): string | undefined => errors.trim().split('\n').at(-1);

  it('says that the golden questions do not hold back publishing where they alone are to mend', async () => {
    const { code, errors } = await lint([strange]);

    expect(lastLine(errors)).toBe(
      '1 to mend, only in the golden questions, which do not hold back publishing.',
    );
    expect(code).toBe(1);
  });

  it('tells how much of what is to mend is in the golden questions', async () => {
    catalogue.change(signIn, 'Use your GCKey.', 'Pay {x}.');

    const { code, errors } = await lint([strange]);

    expect(lastLine(errors)).toBe(
      '2 to mend (1 of them only in the golden questions, which do not hold back publishing).',
    );
    expect(code).toBe(1);
  });

  it('counts what is to mend in the catalogue alone', async () => {
    catalogue.change(signIn, 'Use your GCKey.', 'Pay {x}.');

    const { code, errors } = await lint([]);

    expect(lastLine(errors)).toBe('1 to mend.');
    expect(code).toBe(1);
  });

  it('tells that there are nearly the same examples, and lists them when asked to', async () => {
    catalogue.change(hours, 'open at number 3', 'to sign in number 3');

    const [quiet, full] = [await lint([]), await lint([], '--near-duplicates')];

    expect(quiet.code).toBe(0);
    expect(quiet.output).toMatch(/^Pairs .* nearly the same: \d+\. .* -- --near-duplicates\nThe catalogue's/);
    expect(full.output).toContain("'to sign in number 3'");
    expect(full.output).toMatch(/are in order\.\n$/);
  });

  it('gives both as JSON', async () => {
    catalogue.change(hours, 'open at number 3', 'to sign in number 3');

    const { output } = await lint([strange], '--json');

    expect(JSON.parse(output)).toMatchObject({
      problems: [{ message: 'sing-in is no topic: correct the id' }],
      nearDuplicates: expect.any(Array) as unknown,
    });
  });
});

describe('lintLocales', () => {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  const write = (language: string, name: string, content: unknown): void => {
    mkdirSync(join(folder, language), { recursive: true });
    writeFileSync(join(folder, language, name), JSON.stringify(content));
  };

  beforeEach(() => {
    write('en', 'reply.json', { hello: 'Hello', days_one: 'a day', days_other: 'days', deep: { er: 'x' } });
    write('fr', 'reply.json', {
      hello: 'Bonjour',
      days_many: 'de jours',
      days_one: 'un jour',
      deep: { er: 'y' },
    });
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('takes both languages with their own plural forms', () => {
    const problems = lintLocales(folder);

    expect(problems).toEqual([]);
  });

  it.each([
    ['en', 'fr'],
    ['fr', 'en'],
  ])('names the key that %s has and %s lacks', (language, twin) => {
    write(language, 'reply.json', { hello: 'x', days_one: 'x', deep: { er: 'x', est: 'x' } });

    const problems = lintLocales(folder);

    expect(problems).toEqual([
      {
        file: join('locales', twin, 'reply.json'),
        line: 1,
        message: `lacks deep.est, which ${language} has`,
      },
    ]);
  });

  it('names every key of a file that one language lacks', () => {
    write('en', 'page.json', { title: 'Chat', close: 'Close' });

    const problems = lintLocales(folder);

    expect(problems.map(({ message }) => message)).toEqual([
      'lacks title, which en has',
      'lacks close, which en has',
    ]);
  });
});
