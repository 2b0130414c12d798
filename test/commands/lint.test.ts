import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintLocales } from '../../commands/lint-locales';
import { runCommand } from '../support/run-command';

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
