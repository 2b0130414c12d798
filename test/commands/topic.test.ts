import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { topicFileSchema } from '../../catalogue/topic';
import { runCommand } from '../support/run-command';
import { SmallCatalogue } from '../support/small-catalogue';

let catalogue: SmallCatalogue;

beforeEach(() => {
  catalogue = new SmallCatalogue();
});

afterEach(() => catalogue.dispose());

const start = (...words: string[]) => runCommand('topic', ...words, '--folder', catalogue.folder);

describe('topic new', () => {
  it('starts a file whose empty parts the linter names', async () => {
    const { code } = await start('new', 'cad', 'late-filing');

    const file = readFileSync(join(catalogue.folder, 'topics', 'cad', 'late-filing.yaml'), 'utf8');
    const messages = catalogue.problems().map(({ message }) => message);
    expect(code).toBe(0);
    expect(file).toMatch(/read: \d{4}-\d{2}-\d{2}\n/);
    expect(messages).toContain('title, en: is empty: write it');
    expect(messages).toContain('title, fr: is empty: write it');
  });

  it('explains every part that a topic may have, those that may be left out as comments', async () => {
    await start('new', 'cad', 'late-filing');
    const form = catalogue.read(join('topics', 'cad', 'late-filing.yaml'));

    const whole = parse(form.replace(/^#(?=\S| {2})/gm, '')) as object;

    const empty = topicFileSchema.safeParse(whole).error?.issues.map(({ path }) => path[0]);
    const { action: _ofTheAssistantItself, ...authored } = topicFileSchema.shape;
    expect(Object.keys(whole).sort()).toEqual(Object.keys(authored).sort());
    expect(new Set(empty)).toEqual(new Set(['title', 'answer', 'links', 'sources', 'examples']));
  });

  it.each([
    ['an unknown category', ['new', 'cads', 'late-filing'], /cads is no category[^]*portal-access/],
    ['an id with capitals', ['new', 'cad', 'Late'], /'Late' cannot be an id/],
    ['an id that is taken', ['new', 'cad', 'sign-in'], /A topic sign-in stands in .*sign-in\.yaml/],
    ['nothing', [], /^Usage: npm run topic/],
  ])('refuses %s and says what to write', async (_what, words, expected) => {
    const { code, errors } = await start(...words);

    expect(code).toBe(1);
    expect(errors).toMatch(expected);
  });
});
