import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../catalogue/language';
import { projectRoot } from '../../catalogue/project-root';
import { readQuestions } from '../../commands/evaluation/questions';
import { launchBrowser } from '../support/browser';
import { faintTexts } from '../support/contrast';
import { madeReport } from '../support/made-report';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

describe('the report of the golden questions in a browser', () => {
  const folder = temporaryFolder();
  // Every fifth question: mistakes of all kinds are among them, and a report takes seconds.
  const questions = readQuestions(join(projectRoot, 'test', 'golden', 'questions.tsv')).filter(
    (_, index) => index % 5 === 0,
  );
  const fileOf = (language: string): string => join(folder, `${language}.html`);
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    for (const language of languages) writeFileSync(fileOf(language), madeReport(language, questions));
    browser = await launchBrowser();
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser.close();
    removeFolder(folder);
  });

  it.each([
    ['en', 360],
    ['en', 1280],
    ['fr', 360],
    ['fr', 1280],
  ] as const)(
    'is as wide as the page and plain to see, and asks for nothing: %s at %d px',
    async (language, width) => {
      const complaints: string[] = [];
      const asked: string[] = [];
      page = await browser.newPage({ viewport: { width, height: 900 } });
      page.on('console', (message) => complaints.push(message.text()));
      page.on('request', (request) => asked.push(request.url()));
      const address = pathToFileURL(fileOf(language)).href;

      await page.goto(address);

      const isWide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      const faint = await page.evaluate(faintTexts);
      expect(isWide).toBe(false);
      expect(faint).toEqual([]);
      expect(asked.filter((each) => !each.startsWith('data:'))).toEqual([address]);
      expect(complaints).toEqual([]);
    },
  );

  it('fits on a printed page', async () => {
    page = await browser.newPage({ viewport: { width: 690, height: 950 } });
    await page.emulateMedia({ media: 'print' });

    await page.goto(pathToFileURL(fileOf('fr')).href);

    const isWide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    const faint = await page.evaluate(faintTexts);
    expect(isWide).toBe(false);
    expect(faint).toEqual([]);
  });
});
