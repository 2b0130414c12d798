import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { languages } from '../../catalogue/language';
import { Wording } from '../../dialogs/wording';
import type { Decision } from '../../helpdesk/triage/decision';
import { InputFolder, runCommand, runCommandWith } from '../support/run-command';
import { startPreview, type RunningPreview } from '../support/preview';
import { signIn, SmallCatalogue } from '../support/small-catalogue';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

let catalogue: SmallCatalogue;
let committed: SmallCatalogue;
let preview: RunningPreview;
let folder: InputFolder;

function goldenLines(text: (language: string, n: number) => string): string {
  const lines = ['en', 'fr'].flatMap((language) =>
    [1, 2, 3, 4, 5, 6].flatMap((n) => [
      `${language}\tportal-access\t${text(language, n)}\tsign-in\n`,
      `${language}\tservice-information\t${language} until when ${n}\thours\n`,
    ]),
  );
  return `language\tcategory\ttext\ttopic\n${lines.join('')}`;
}

beforeEach(async () => {
  folder = new InputFolder();
  catalogue = new SmallCatalogue();
  committed = new SmallCatalogue();
  const golden = folder.write(
    'questions.tsv',
    goldenLines((language, n) => `${language} let me in ${n}`),
  );
  preview = await startPreview(catalogue.folder, committed.folder, golden);
});

afterEach(async () => {
  await preview.stop();
  catalogue.dispose();
  committed.dispose();
  folder.dispose();
});

async function read(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(preview.url + path);
  return { status: response.status, text: (await response.text()).replace(/\s+/g, ' ') };
}

/** Reads a page again until nothing is being worked out. */
async function readWhenReady(path: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { text } = await read(path);
    if (!text.includes('id="waiting"')) return text;
    await pause(200);
  }
  throw new Error(`${path} stays unready.`);
}

describe('the preview', () => {
  it.each([
    ['/en', 'Nothing to mend.', 'Sign in', 'About portal-access'],
    ['/fr', 'Rien à corriger.', 'Connexion', 'Sur portal-access'],
  ])('%s lists every topic by category, in its language', async (path, inOrder, title, category) => {
    const { status, text } = await read(path);

    expect(status).toBe(200);
    expect(text).toContain(inOrder);
    expect(text).toContain(`topics/sign-in">${title}</a>`);
    expect(text).toContain(category);
  });

  it.each(['/en/topics/sign-in', '/fr/topics/sign-in'])(
    '%s has the reply in both languages',
    async (path) => {
      const { text } = await read(path);

      expect(text).toContain('"text":"Use your GCKey.');
      expect(text).toContain('"text":"Utilisez votre CléGC.');
      expect(text).toContain('sign in number 1');
      expect(text).toContain('connexion number 1');
      expect(text).toContain('https://www.canada.ca/en/carm.html');
    },
  );

  it('shows a saved file at the next look, and what is to mend in it with its place', async () => {
    await read('/en');
    catalogue.change(signIn, 'Use your GCKey.', 'Use your key within 5 days.');

    const { text } = await read('/en/topics/sign-in');

    expect(text).toContain('Use your key within 5 days.');
    expect(text).toContain('&#39;5 days&#39; is written out');
    expect(text).toMatch(/sign-in\.yaml:\d+<\/code>/);
  });

  it('says what was valid on another day', async () => {
    catalogue.append(signIn, "valid: { from: '2026-01-01' }\nbefore: { en: Not yet., fr: Pas encore. }\n");

    const { text } = await read('/en/topics/sign-in?date=2025-12-31');

    expect(text).toContain('"text":"Not yet.');
    expect(text).toContain('"text":"Pas encore.');
  });

  it('keeps the last version that could be read while a shared file cannot', async () => {
    await read('/en');
    catalogue.write('contact.yaml', 'page: [');

    const { text } = await read('/en');

    expect(text).toContain('What you see is the last version that could be.');
    expect(text).toMatch(/contact\.yaml:1<\/code>/);
    expect(text).toContain('Sign in');
  });

  it.each([
    ['en', 'This topic cannot be shown before', '1 thing to mend', 'Each line names the file'],
    ['fr', 'Ce sujet ne peut pas', '1 chose à corriger', 'dit, en anglais, quoi écrire'],
  ])('gives a topic whose file has a mistake its page: /%s', async (language, lead, count, place) => {
    catalogue.change(signIn, '  fr: Utilisez votre CléGC.\n', '');

    const { status, text } = await read(`/${language}/topics/sign-in`);
    const index = await read(`/${language}`);

    expect(status).toBe(200);
    for (const words of [lead, count, place, 'lacks its French twin']) expect(text).toContain(words);
    expect(text).toMatch(/sign-in\.yaml:\d+<\/code>/);
    expect(index.text).toContain(`<a href="/${language}/topics/sign-in">sign-in</a>`);
  });

  it('gives a topic that was just begun its page', async () => {
    await runCommand('topic', 'new', 'cad', 'late-filing', '--folder', catalogue.folder);

    const { status, text } = await read('/fr/topics/late-filing');

    expect(status).toBe(200);
    expect(text).toMatch(/late-filing\.yaml:\d+<\/code>/);
    expect(text).toContain('choses à corriger');
  });

  it('gives a topic its page while no version of the catalogue could be read', async () => {
    catalogue.write('categories.yaml', 'cad: [');

    const { status, text } = await read('/en/topics/sign-in');

    expect(status).toBe(200);
    expect(text).toMatch(/categories\.yaml:1<\/code>/);
  });

  it.each([
    ['/en', 'The examples cannot be assessed before this is mended'],
    ['/fr/try?q=bonjour', 'Les exemples ne peuvent pas être évalués tant que ceci'],
  ])('says on %s what to mend before the examples can be assessed', async (path, sentence) => {
    catalogue.write('categories.yaml', 'cad: [');
    catalogue.append(signIn, 'colour: blue\n');

    const { text } = await read(path);

    const [, after = ''] = text.split(sentence);
    const [listed = ''] = after.split('</ul>');
    expect(listed).toMatch(/categories\.yaml:1<\/code>/);
    expect(listed).not.toContain('sign-in.yaml');
    expect(text).not.toContain('left out');
    expect(text).not.toContain('id="waiting"');
  });

  it('says what to mend in golden questions that cannot be read, and looks again once they are saved', async () => {
    folder.write('questions.tsv', 'language\tcategory\ttext\ttopic\nde\tcad\thallo\tsign-in\n');
    const broken = await read('/en');
    folder.write(
      'questions.tsv',
      goldenLines((language, n) => `${language} please open up ${n}`),
    );

    const mended = await read('/en');

    expect(broken.text).toContain('before this is mended');
    expect(broken.text).toMatch(/questions\.tsv:2<\/code>/);
    expect(mended.text).toContain('Nothing to mend.');
  });

  it('finds a golden question that is an example as soon as it is saved', async () => {
    await read('/en');
    folder.write(
      'questions.tsv',
      goldenLines((_language, n) => `sign in number ${n}`),
    );

    const { text } = await read('/en');

    expect(text).toContain('&#39;sign in number 1&#39; is an example');
  });

  it('says that a page does not exist, in the language of its address', async () => {
    const { status, text } = await read('/fr/topics/nothing');

    expect(status).toBe(404);
    expect(text).toContain('existe pas');
  });

  it('assesses the saved examples: rivals, and what became of the golden questions', async () => {
    const text = await readWhenReady('/en/topics/sign-in');

    expect(text).toContain('topics/hours">Hours</a>');
    expect(text).toContain('0 questions are read right that were not');
  });

  it('tries a question with the saved examples', async () => {
    const text = await readWhenReady('/en/try?q=sign%20in%20number%203');

    expect(text).toMatch(/Decision: <strong>[a-z ]+<\/strong> · chance that it is urgent: \d+%/);
    expect(text).toMatch(/topics\/sign-in">Sign in<\/a> (?:9\d|100)%/);
    expect(text).toContain('id="chat-en"');
  });

  it('names the decision in French on the French page', async () => {
    const text = await readWhenReady('/fr/try?q=connexion%20number%203');

    expect(text).toMatch(
      /Décision : <strong>[a-zé' &#;0-9]+<\/strong> · probabilité que ce soit urgent : \d+\s%/,
    );
    expect(text).not.toContain('answer');
  });

  it('lets a page that waits see when there is more', async () => {
    const { text } = await read('/en');
    const [, before] = /id="waiting"[^>]* data-at="([a-z-]+)"/.exec(text) ?? [];

    await readWhenReady('/en');

    const { text: after } = await read('/progress');
    expect(before).toMatch(/^running-/);
    expect(after).toBe('ready-ready');
  });
});

describe("the preview's words", () => {
  const decisions: Readonly<Record<Decision['kind'] | 'none', true>> = {
    answer: true,
    clarify: true,
    'help-with-category': true,
    'find-guides': true,
    urgent: true,
    'open-ticket': true,
    'ticket-status': true,
    'reach-person': true,
    'small-talk': true,
    'switch-language': true,
    'start-over': true,
    'not-ours': true,
    'not-understood': true,
    none: true,
  };

  it.each(languages)('name every decision: %s', (language) => {
    const words = Wording.load().in(language);

    const names = Object.keys(decisions).map((kind) => words(`preview:decisions.${kind}`));

    expect(new Set(names).size).toBe(Object.keys(decisions).length);
  });
});

describe('npm run preview', () => {
  it('says that one is running already, leaves no folder behind, and names another port', async () => {
    const { port } = new URL(preview.url);
    const temporary = temporaryFolder();

    const { code, output, errors } = await runCommandWith({ TMPDIR: temporary }, 'preview', '--port', port);

    const left = readdirSync(temporary);
    removeFolder(temporary);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toBe(
      `A preview is already running at ${preview.url}/en: open it, or choose another port: ` +
        `npm run preview -- --port ${Number(port) + 1}\n`,
    );
    expect(left).toEqual([]);
  });
});
