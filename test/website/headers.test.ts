import { call } from '../support/call';
import { startTestServer, type TestServer } from '../support/test-server';

const pages = ['/', '/en', '/fr', '/nothing'];
const html = { Accept: 'text/html' };

/** The directives of a policy by name. */
function directivesOf(policy: string | null): Record<string, string> {
  const parts = (policy ?? '').split(';').map((part) => part.trim().split(/\s+(.*)/s));
  return Object.fromEntries(parts.map(([name = '', values = '']) => [name, values]));
}

describe('the headers of the pages', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  it.each(pages)('allow %s to load from its own server alone, and nobody to frame it', async (path) => {
    const { headers } = await call(server.url + path, { headers: html });

    const policy = directivesOf(headers.get('content-security-policy'));
    const host = new URL(server.url).host;
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': `'self' ws://${host} blob:`,
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
    expect(Object.values(policy).join(' ')).not.toMatch(/unsafe|\*|https?:/);
  });

  it.each(pages)('keep %s from being sniffed, kept, or told of elsewhere', async (path) => {
    const { headers } = await call(server.url + path, { headers: html });

    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it('give each page a nonce of its own, which the page knows', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => call(`${server.url}/en`, { headers: html })));

    const nonces = [one, other].map(
      (answer) => /'nonce-([^']+)'/.exec(answer?.headers.get('content-security-policy') ?? '')?.[1] ?? '',
    );
    expect(new Set(nonces).size).toBe(2);
    expect(Buffer.from(nonces[0] ?? '', 'base64')).toHaveLength(16);
    expect(one?.text).toContain(`"nonce":"${nonces[0]}"`);
  });

  it.each(pages)('let %s name no other host to load from', async (path) => {
    const { text } = await call(server.url + path, { headers: html });

    const loaded = [...text.matchAll(/<(?:script|link|img|iframe|form|source|video|audio)\b[^>]*>/g)].flatMap(
      ([tag]) => [...tag.matchAll(/(?:src|href|action|srcset)="([^"]*)"/g)].map(([, address]) => address),
    );
    expect(loaded.length).toBeGreaterThan(0);
    for (const address of loaded) expect(address).toMatch(/^(?:\/(?!\/)|data:,)/);
  });

  it.each(pages)('let %s lead only to the government and to telephones', async (path) => {
    const { text } = await call(server.url + path, { headers: html });

    const links = [...text.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, address]) => address);
    for (const link of links)
      expect(link).toMatch(/^(?:\/(?!\/)|#|tel:\+\d+$|https:\/\/(?:[\w-]+\.)*(?:canada|gc)\.ca\/)/);
  });

  it('do not take a host that a forged request names into the policy', async () => {
    const { headers } = await call(`${server.url}/en`, {
      headers: { ...html, 'X-Forwarded-Host': 'attacker.example', 'X-Forwarded-Proto': 'https' },
    });

    expect(headers.get('content-security-policy')).toContain(`ws://${new URL(server.url).host} `);
  });

  it('keep the token out of every cache', async () => {
    const { headers } = await call(`${server.url}/chat/token`, { method: 'POST' });

    expect(headers.get('cache-control')).toBe('no-store');
  });
});
