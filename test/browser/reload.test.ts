import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { ChatPage } from '../support/chat-page';
import { MovingClock } from '../support/moving-clock';
import { eachLanguage, speech } from '../support/speech';
import { openTuesday, startTestServer, type TestServer } from '../support/test-server';

const seen = {
  en: { name: 'What is your name?', email: 'e-mail address', restart: 'Start a new chat' },
  fr: { name: 'Quel est votre nom?', email: 'adresse courriel', restart: 'Ouvrir une nouvelle séance' },
};

describe('the chat page', () => {
  const clock = new MovingClock(openTuesday);
  let server: TestServer;
  let browser: Browser;
  let chat: ChatPage;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer({ clock }), launchBrowser()]);
  });
  afterEach(() => chat.close());
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it.each(eachLanguage)(
    'shows the same conversation after a reload in the middle, and goes on with the form (%s)',
    async (language) => {
      const words = speech[language];
      chat = await ChatPage.open(browser, server.url, `/${language}`);
      await chat.heard(words.welcome);
      await chat.ask(words.question, /CBSA|ASFC/);
      await chat.ask(words.openTicket, seen[language].name);
      const before = await chat.transcript();

      await chat.page.reload();
      await chat.heard(seen[language].name);
      const after = await chat.transcript();
      await chat.ask('Marie Tremblay', seen[language].email);
      const continued = await chat.transcript();

      expect(before).toHaveLength(5);
      expect(after).toEqual(before);
      expect(continued.slice(0, 5)).toEqual(before);
      expect(continued).toHaveLength(7);
      expect([...chat.hosts]).toEqual([chat.ownHost]);
      expect(chat.complaints).toEqual([]);
    },
  );

  it('shows the same conversation after three reloads in a row', async () => {
    chat = await ChatPage.open(browser, server.url, '/en');
    await chat.heard(speech.en.welcome);
    await chat.ask(speech.en.question, 'CBSA');
    const before = await chat.transcript();

    for (let count = 0; count < 3; count += 1) await chat.page.reload();
    await chat.heard('CBSA: commercial import payments');

    expect(await chat.transcript()).toEqual(before);
  });

  it('begins another conversation in another tab', async () => {
    chat = await ChatPage.open(browser, server.url, '/en');
    await chat.heard(speech.en.welcome);
    await chat.ask(speech.en.question, 'CBSA');

    const other = await ChatPage.open(browser, server.url, '/en');
    await other.heard(speech.en.welcome);
    const transcript = await other.transcript();
    await other.close();

    expect(transcript).toHaveLength(1);
  });

  it.each(eachLanguage)('says that the session has ended, and opens a new one (%s)', async (language) => {
    const words = speech[language];
    chat = await ChatPage.open(browser, server.url, `/${language}`);
    await chat.heard(words.welcome);
    await chat.ask(words.question, /CBSA|ASFC/);

    clock.pass({ hours: 1 });
    await chat.sendBox.fill(words.question);
    await chat.sendBox.press('Enter');
    const restart = chat.page.getByRole('button', { name: seen[language].restart });
    await restart.waitFor();
    const status = await chat.page.getByRole('status').first().innerText();
    await restart.click();
    await restart.waitFor({ state: 'hidden' });
    await chat.ask(words.question, /CBSA|ASFC/);

    expect(status).not.toBe('');
    expect(await chat.transcript()).toHaveLength(3);
  });

  it('begins anew by itself when it is loaded after its session has ended', async () => {
    chat = await ChatPage.open(browser, server.url, '/en');
    await chat.heard(speech.en.welcome);
    await chat.ask(speech.en.question, 'CBSA');

    clock.pass({ hours: 1 });
    await chat.page.reload();
    await chat.heard(speech.en.welcome);

    expect(await chat.transcript()).toHaveLength(1);
  });
});
