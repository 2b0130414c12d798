import type { Browser, Page } from 'playwright-core';
import { contentFolder } from '../../catalogue/load-content';
import { launchBrowser } from '../support/browser';
import { startPreview, type RunningPreview } from '../support/preview';
import { SmallCatalogue } from '../support/small-catalogue';

/** The whole catalogue is being trained on beside these tests, which may halve the machine. */
const whileTraining = 60_000;

describe("the steward's preview in a browser", () => {
  let preview: RunningPreview;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [preview, browser] = await Promise.all([startPreview(contentFolder, undefined), launchBrowser()]);
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });

  it.each([
    ['en', 1280],
    ['fr', 360],
  ] as const)(
    'shows a topic as clients see it, both languages side by side: /%s at %d px',
    async (language, width) => {
      const complaints: string[] = [];
      page = await browser.newPage({ viewport: { width, height: 900 } });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));

      await page.goto(`${preview.url}/${language}/topics/card-limit`);

      const english = page.locator('#chat-en');
      const french = page.locator('#chat-fr');
      await english.getByText('$4,999.99').first().waitFor();
      await french.getByText('4 999,99 $').first().waitFor();
      const officialPage = await french.locator('a[href$="pay-paie-fra.html"]').count();
      const isWide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      expect(officialPage).toBeGreaterThan(0);
      expect(isWide).toBe(false);
      expect(complaints).toEqual([]);
    },
    whileTraining,
  );
});

describe('a page of the preview that waits for the training', () => {
  let catalogue: SmallCatalogue;
  let preview: RunningPreview;
  let browser: Browser;
  let page: Page;

  beforeEach(async () => {
    catalogue = new SmallCatalogue();
    [preview, browser] = await Promise.all([startPreview(catalogue.folder, undefined), launchBrowser()]);
    page = await browser.newPage();
  });
  afterEach(async () => {
    await browser.close();
    await preview.stop();
    catalogue.dispose();
  });

  const waiting = () => page.locator('#waiting');

  it('comes back by itself', async () => {
    await page.goto(`${preview.url}/fr/try?q=connexion`);
    const hasWaited = (await waiting().count()) === 1;

    await page.locator('#chat-fr').waitFor();

    expect(hasWaited).toBe(true);
  });

  it('offers to, and keeps what is being typed', async () => {
    await page.goto(`${preview.url}/en/try?q=hello`);
    await page.fill('#q', 'where do I');
    await page.locator('h1').click();

    await waiting().getByText('There is more to show now: reload the page.').waitFor();

    const typed = await page.inputValue('#q');
    await waiting().getByRole('link').click();
    await page.locator('#chat-en').waitFor();
    expect(typed).toBe('where do I');
  });
});
