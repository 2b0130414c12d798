import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { ChatPage } from '../support/chat-page';
import { eachLanguage, speech, tollFree } from '../support/speech';
import { startTestServer, type TestServer } from '../support/test-server';

/** What is read on the page, beside what is said on every channel; Web Chat sets apostrophes as printers do. */
const seen = {
  en: {
    ticketQuestions: ['What is your name?', 'e-mail address', 'business number', 'What happened?'],
    send: 'Send the ticket',
    reference: /Your reference number is ([\w-]+)/,
    by: 'Thursday, 12 March 2026',
    asksForAddress: 'With which e-mail address was it opened?',
    sent: 'Your ticket is open.',
  },
  fr: {
    ticketQuestions: [
      'Quel est votre nom?',
      'adresse courriel',
      'numéro d’entreprise',
      'Que s’est-il passé?',
    ],
    send: 'Envoyer le billet',
    reference: /Votre numéro de référence est ([\w-]+)/,
    by: 'jeudi 12 mars 2026',
    asksForAddress: 'Avec quelle adresse courriel a-t-il été ouvert?',
    sent: 'Votre billet est ouvert.',
  },
};

describe('a visitor of the website', () => {
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

  it.each(eachLanguage)(
    'asks, hears whom to call, opens a ticket with the card and follows it (%s)',
    async (language) => {
      const [words, page] = [speech[language], seen[language]];
      const [name = '', email = '', number = '', description = ''] = page.ticketQuestions;
      chat = await ChatPage.open(browser, server.url, `/${language}`);
      await chat.heard(words.welcome);

      const answer = await chat.ask(words.question, /CBSA|ASFC/);
      const source = answer.getByRole('link').last();
      const sourceAddress = await source.getAttribute('href');

      const urgent = await chat.ask(words.urgent, tollFree);
      const urgentText = await urgent.innerText();
      const dial = await urgent.getByRole('link', { name: tollFree }).getAttribute('href');

      await chat.ask(words.openTicket, name);
      await chat.ask('Marie Tremblay', email);
      await chat.ask('marie@example.ca', number);
      await chat.press(words.skip);
      await chat.heard(description);
      const card = await chat.ask(words.urgent, 'Marie Tremblay');
      const cardText = await card.innerText();
      await chat.press(page.send);
      const opened = await (await chat.heard(page.sent)).innerText();
      const reference = page.reference.exec(opened)?.[1] ?? '';
      await chat.ask(words.statusOf(reference), page.asksForAddress);
      const status = await (await chat.ask('marie@example.ca', words.received)).innerText();
      await chat.picture(`journey-${language}`);

      expect(sourceAddress).toBe(words.source);
      expect(urgentText).toContain(words.lineOpen.replace("'", '’'));
      expect(dial).toBe('tel:+18004619999');
      for (const told of ['Marie Tremblay', 'marie@example.ca', words.urgent, page.by])
        expect(cardText).toContain(told);
      expect(reference).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      expect(opened).toContain(page.by);
      expect(status).toContain(reference);
      expect(status).toContain(page.by);
      expect([...chat.hosts]).toEqual([chat.ownHost]);
      expect(chat.complaints).toEqual([]);
    },
  );
});
