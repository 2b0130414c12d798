import { DateTime } from 'luxon';
import { readCatalogue } from '../../catalogue/catalogue';
import { clockAt, helpdeskZone } from '../../helpdesk/clock';
import { call } from '../support/call';
import { eachLanguage, speech } from '../support/speech';
import { startTestServer, type TestServer } from '../support/test-server';

const html = { Accept: 'text/html,application/xhtml+xml' };

/** What a reader sees: the markup's text, its spaces folded. */
function textOf(markup: string): string {
  return markup
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00a0]+/g, ' ');
}

describe('the pages of the website', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const page = (path: string) => call(server.url + path, { headers: html });

  it('let the visitor choose a language, in both', async () => {
    const { status, text, headers } = await page('/');

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toMatch(/href="\/en" hreflang="en"\s*>English</);
    expect(text).toMatch(/href="\/fr" hreflang="fr"\s*>Français</);
    expect(text).toContain('<section lang="fr-CA">');
  });

  it.each(eachLanguage)('hold the facts of the helpdesk without the chat (%s)', async (language) => {
    const { contact } = readCatalogue();

    const { status, text } = await page(`/${language}`);

    const seen = textOf(text);
    expect(status).toBe(200);
    expect(text).toContain(`<html lang="${language}-CA">`);
    for (const phone of [contact.tollFree, ...contact.overseas]) {
      expect(text).toContain(`href="tel:${phone.dial}"`);
      expect(seen).toContain(`${phone.number} ${phone.reach[language]}`);
    }
    expect(seen).toContain(contact.menu[language]);
    expect(seen).toContain(speech[language].lineOpen.replaceAll('\u00a0', ' '));
    expect(text).toContain(contact.page[language]);
  });

  it.each([
    ['en', 'You are writing with a machine, not a person.', 'Do not type personal information'],
    ['fr', 'Vous écrivez à une machine, pas à une personne.', "N'écrivez pas de renseignements personnels"],
  ])('say that a machine answers and what not to type (%s)', async (language, machine, privacy) => {
    const seen = textOf((await page(`/${language}`)).text);

    expect(seen).toContain(machine);
    expect(seen).toContain(privacy);
  });

  it.each([
    ['en', 'fr', 'Français'],
    ['fr', 'en', 'English'],
  ])('lead from %s to %s, named in its own language', async (language, other, name) => {
    const { text } = await page(`/${language}`);

    expect(text).toMatch(new RegExp(`href="/${other}" lang="${other}" hreflang="${other}"\\s*>${name}<`));
  });

  it.each(eachLanguage)('can be read without a mouse and without JavaScript (%s)', async (language) => {
    const { text } = await page(`/${language}`);

    expect(text).toMatch(/<a class="skip" href="#chat">/);
    expect(text).toContain('<main');
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(text).toContain('role="status"');
    expect(textOf(/<noscript>[\s\S]*<\/noscript>/.exec(text)?.[0] ?? '')).toMatch(/JavaScript/);
  });

  it.each(['/nothing', '/en/nothing', '/de', '/assets', '/index.html', '/healthz/x', '/.env', '/%'])(
    'say in both languages that there is no %s, with the way to the chat',
    async (path) => {
      const { status, text } = await page(path);

      const seen = textOf(text);
      expect(status).toBe(404);
      expect(seen).toContain('There is no such page.');
      expect(seen).toContain("Cette page n'existe pas.");
      expect(text).toMatch(/href="\/en"[\s\S]*href="\/fr"/);
    },
  );

  it('say so as JSON to a program', async () => {
    const { status, body } = await call(`${server.url}/nothing`, { headers: { Accept: 'application/json' } });

    expect(status).toBe(404);
    expect(body).toEqual({
      error: { code: 'not-found', message: "There is no such page. / Cette page n'existe pas." },
    });
  });

  it('do not repeat an address into the page', async () => {
    const { text } = await page('/<script>alert(1)</script>');

    expect(text).not.toContain('alert(1)');
  });

  it('answer that the server is well', async () => {
    const { status, body, headers } = await call(`${server.url}/healthz`);

    expect({ status, body }).toEqual({ status: 200, body: { status: 'ok' } });
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('the state of the line on the page', () => {
  it.each([
    ['2026-03-14T12:00', 'en', 'The line is closed now. It opens on Monday, 16 March 2026 at 7 am ET.'],
    [
      '2026-03-14T12:00',
      'fr',
      'La ligne est fermée en ce moment. Elle ouvre le lundi 16 mars 2026 à 7 h (HE).',
    ],
  ])('is told at %s (%s)', async (moment, language, sentence) => {
    const server = await startTestServer({
      clock: clockAt(DateTime.fromISO(moment, { zone: helpdeskZone })),
    });

    const { text } = await call(`${server.url}/${language}`, { headers: html });
    await server.stop();

    expect(textOf(text)).toContain(sentence);
  });
});
