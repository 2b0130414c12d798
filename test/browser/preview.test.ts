import type { Browser, Page } from 'playwright-core';
import { contentFolder } from '../../catalogue/load-content';
import { launchBrowser } from '../support/browser';
import { startPreview, type RunningPreview } from '../support/preview';

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
  );
});
