import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { ChatPage } from '../support/chat-page';
import { speech } from '../support/speech';
import { startTestServer, type TestServer } from '../support/test-server';

describe('the security policy in a real browser', () => {
  let server: TestServer;
  let browser: Browser;
  let chat: ChatPage;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
  });
  beforeEach(async () => {
    chat = await ChatPage.open(browser, server.url, '/en');
    await chat.heard(speech.en.welcome);
  });
  afterEach(() => chat.close());
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it.each([
    ['an inline script', '<script>globalThis.wasRun = true</script>', 'script-src'],
    ['a script of another host', '<script src="http://127.0.0.2:9/x.js"></script>', 'script-src'],
    ['an inline style', '<style>body { display: none }</style>', 'style-src'],
    ['an image of another host', '<img src="http://127.0.0.2:9/x.png">', 'img-src'],
    ['a frame', '<iframe src="/fr"></iframe>', 'frame-src'],
  ])('stops %s that got into the page, and the console says so', async (_what, markup, directive) => {
    const complained = chat.page.waitForEvent('console', (message) => message.text().includes(directive));

    const inserted = JSON.stringify(markup);
    await chat.page.evaluate(
      `document.body.append(document.createRange().createContextualFragment(${inserted}))`,
    );
    await complained;

    expect(chat.complaints.join('\n')).toContain(directive);
    expect(await chat.page.evaluate("'wasRun' in globalThis")).toBe(false);
  });

  it('lets no text of a client become markup', async () => {
    const typed = '<img src=x onerror="globalThis.wasRun = true"> <b>bold</b>';

    await chat.ask(typed, /\S/);

    const [, own] = await chat.transcript();
    expect(own).toContain('<b>bold</b>');
    expect(await chat.page.evaluate("'wasRun' in globalThis")).toBe(false);
    expect(chat.complaints).toEqual([]);
  });
});
