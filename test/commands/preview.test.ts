import { setTimeout as pause } from 'node:timers/promises';
import { InputFolder } from '../support/run-command';
import { startPreview, type RunningPreview } from '../support/preview';
import { signIn, SmallCatalogue } from '../support/small-catalogue';

let catalogue: SmallCatalogue;
let committed: SmallCatalogue;
let preview: RunningPreview;
let folder: InputFolder;

beforeEach(async () => {
  folder = new InputFolder();
  catalogue = new SmallCatalogue();
  committed = new SmallCatalogue();
  const questions = ['en', 'fr'].flatMap((language) =>
    [1, 2, 3, 4, 5, 6].flatMap((n) => [
      `${language}\tportal-access\t${language} let me in ${n}\tsign-in\n`,
      `${language}\tservice-information\t${language} until when ${n}\thours\n`,
    ]),
  );
  const golden = folder.write('questions.tsv', `language\tcategory\ttext\ttopic\n${questions.join('')}`);
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
    if (!text.includes('http-equiv="refresh"')) return text;
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

    expect(text).toMatch(/Decision: <code>[a-z-]+<\/code>/);
    expect(text).toMatch(/topics\/sign-in">Sign in<\/a> (?:9\d(?:\.\d)?|100)%/);
    expect(text).toContain('id="chat-en"');
  });
});
