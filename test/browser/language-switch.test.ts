import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { ChatPage } from '../support/chat-page';
import { speech, tollFree } from '../support/speech';
import { startTestServer, type TestServer } from '../support/test-server';

const switches = [
  {
    from: 'en',
    to: 'fr',
    link: 'Français',
    switched: 'Nous continuons en français.',
    line: 'La ligne est ouverte maintenant',
    placeholder: 'Tapez votre message',
  },
  {
    from: 'fr',
    to: 'en',
    link: 'English',
    switched: 'We will continue in English.',
    line: 'The line is open now',
    placeholder: 'Type your message',
  },
] as const;

describe('the language switch of the chat page', () => {
  let server: TestServer;
  let browser: Browser;
  let chat: ChatPage;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
  });
  afterEach(() => chat.close());
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it.each(switches)(
    'keeps the conversation and gives the last answer again, from $from to $to',
    async ({ from, to, link, switched, placeholder }) => {
      chat = await ChatPage.open(browser, server.url, `/${from}`);
      await chat.heard(speech[from].welcome);
      await chat.ask(speech[from].question, /CBSA|ASFC/);
      const before = await chat.transcript();

      await chat.page.getByRole('link', { name: link, exact: true }).click();
      await chat.heard(switched);
      const again = chat.replies.nth(3);
      await again.waitFor();
      const source = await again.getByRole('link').last().getAttribute('href');
      const after = await chat.transcript();

      expect(new URL(chat.page.url()).pathname).toBe(`/${to}`);
      expect(source).toBe(speech[to].source);
      expect(after).toHaveLength(before.length + 2);
      expect(after.slice(0, before.length).map(withoutSender)).toEqual(before.map(withoutSender));
      expect(await chat.sendBox.getAttribute('placeholder')).toBe(placeholder);
    },
  );

  it.each(switches)('answers in the other language from then on, from $from to $to', async (each) => {
    chat = await ChatPage.open(browser, server.url, `/${each.from}`);
    await chat.heard(speech[each.from].welcome);
    await chat.page.getByRole('link', { name: each.link, exact: true }).click();
    await chat.heard(each.switched);

    const urgent = await (await chat.ask(speech[each.to].urgent, tollFree)).innerText();

    expect(urgent).toContain(each.line);
    expect([...chat.hosts]).toEqual([chat.ownHost]);
    expect(chat.complaints).toEqual([]);
  });

  it.each(switches)('goes on with a ticket that is being filled, from $from to $to', async (each) => {
    chat = await ChatPage.open(browser, server.url, `/${each.from}`);
    await chat.heard(speech[each.from].welcome);
    await chat.ask(speech[each.from].openTicket, /name\?|nom\?/);
    await chat.page.getByRole('link', { name: each.link, exact: true }).click();
    await chat.heard(each.switched);
    const asked = each.to === 'en' ? 'What is your name?' : 'Quel est votre nom?';
    await chat.heard(asked);

    await chat.ask('Marie Tremblay', each.to === 'en' ? 'e-mail address' : 'adresse courriel');

    expect(await chat.transcript()).toHaveLength(8);
  });

  it('is not told twice when the page is reloaded after it', async () => {
    chat = await ChatPage.open(browser, server.url, '/en');
    await chat.heard(speech.en.welcome);
    await chat.page.getByRole('link', { name: 'Français', exact: true }).click();
    await chat.heard('Nous continuons en français.');
    const before = await chat.transcript();

    await chat.page.reload();
    await chat.heard('Nous continuons en français.');
    await chat.ask(speech.fr.question, 'ASFC');

    expect(await chat.transcript()).toHaveLength(before.length + 2);
  });

  it('leads back and forth', async () => {
    chat = await ChatPage.open(browser, server.url, '/en');
    await chat.heard(speech.en.welcome);
    await chat.page.getByRole('link', { name: 'Français', exact: true }).click();
    await chat.heard('Nous continuons en français.');
    await chat.page.getByRole('link', { name: 'English', exact: true }).click();
    await chat.heard('We will continue in English.');

    const answer = await chat.ask(speech.en.question, 'CBSA');

    expect(await answer.getByRole('link').last().getAttribute('href')).toBe(speech.en.source);
    expect(chat.complaints).toEqual([]);
  });
});

/** A message without the words for its sender, which are in the page's language. */
function withoutSender(message: string): string {
  return message.replace(/^[^:]{1,30}\s?:\s*/u, '');
}
