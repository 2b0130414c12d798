import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { call } from '../support/call';
import { startTestServer, type TestServer } from '../support/test-server';

/** What came over the wire, not unpacked. */
interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

function fetchRaw(url: string, coding?: string): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const headers = coding === undefined ? {} : { 'Accept-Encoding': coding };
    request(url, { headers }, (res) => {
      buffer(res).then(
        (bytes) => resolve({ status: res.statusCode ?? 0, headers: res.headers, bytes }),
        reject,
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the assets of the website', () => {
  let server: TestServer;
  let addresses: Record<'style' | 'script' | 'webChat', string>;

  beforeAll(async () => {
    server = await startTestServer();
    const { text } = await call(`${server.url}/en`, { headers: { Accept: 'text/html' } });
    const find = (pattern: RegExp): string => server.url + (pattern.exec(text)?.[1] ?? '/missing');
    addresses = {
      style: find(/href="(\/assets\/chat\.[^"]+)"/),
      script: find(/src="(\/assets\/chat\.[^"]+)"/),
      webChat: find(/src="(\/assets\/webchat\.[^"]+)"/),
    };
  });
  afterAll(() => server.stop());

  const names = ['style', 'script', 'webChat'] as const;
  const types = { style: 'text/css', script: 'text/javascript', webChat: 'text/javascript' };

  it.each(names)('are named by their content and may be kept for a year: %s', async (name) => {
    const { status, headers, bytes } = await fetchRaw(addresses[name]);

    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    expect(status).toBe(200);
    expect(addresses[name]).toContain(`.${digest}.`);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': `${types[name]}; charset=utf-8`,
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  const codings: [string, string | undefined, (bytes: Buffer) => Buffer][] = [
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['deflate', undefined, (bytes) => bytes],
    ['identity', undefined, (bytes) => bytes],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['gzip;q=0', undefined, (bytes) => bytes],
  ];
  it.each(codings)('come packed as the browser takes them: %s', async (accepted, coding, unpack) => {
    const plain = await fetchRaw(addresses.webChat);

    const { headers, bytes } = await fetchRaw(addresses.webChat, accepted);

    expect(headers['content-encoding']).toBe(coding);
    expect(headers['content-length']).toBe(String(bytes.length));
    expect(unpack(bytes).equals(plain.bytes)).toBe(true);
  });

  it('are far smaller packed than plain', async () => {
    const [plain, packed] = await Promise.all([
      fetchRaw(addresses.webChat),
      fetchRaw(addresses.webChat, 'br'),
    ]);

    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 4);
  });

  it.each([
    '/assets/chat.css',
    '/assets/chat.000000000000.css',
    '/assets/manifest.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/index.js',
    '/assets/constructor',
    '/assets/',
  ])('are those of the build and nothing else: not %s', async (path) => {
    const { status, headers, bytes } = await fetchRaw(server.url + path);

    expect(status).toBe(404);
    expect(headers['cache-control'] ?? '').not.toContain('immutable');
    expect(bytes.toString()).toContain('not-found');
  });
});
