import { call, type Refusal } from '../../support/call';
import { ChatClient } from '../../support/chat-client';
import { startTestServer, type TestServer } from '../../support/test-server';

const partner = 'https://www.partner.example';

describe('the websites that may open chats', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({
      environment: { ALLOWED_ORIGINS: `${partner},https://other.example:8443` },
    });
  });
  afterAll(() => server.stop());

  const tokenFor = (headers: Record<string, string>) =>
    call<{ token?: string } & Partial<Refusal>>(`${server.url}/chat/token`, { method: 'POST', headers });

  const strangers = [
    'https://attacker.example',
    'http://www.partner.example',
    'https://www.partner.example.attacker.example',
    'https://partner.example',
    'https://other.example',
    'null',
    'file://',
  ];

  it('include our own pages', async () => {
    const { status } = await tokenFor({ Origin: server.url });

    expect(status).toBe(200);
  });

  it('include those that are listed', async () => {
    const { status } = await tokenFor({ Origin: partner });

    expect(status).toBe(200);
  });

  it.each(strangers)('do not get a token when they are not listed: %s', async (origin) => {
    const { status, body } = await tokenFor({ Origin: origin });

    expect(status).toBe(403);
    expect(body.error?.code).toBe('not-allowed');
    expect(body.token).toBeUndefined();
  });

  it.each(strangers)('do not get a stream with a token taken elsewhere: %s', async (origin) => {
    const client = await ChatClient.open(server);

    const opening = client.stream(origin);

    await expect(opening).rejects.toThrow('refused with 403');
  });

  it.each(['our own', partner])('get a stream when the page is %s', async (page) => {
    const client = await ChatClient.open(server);

    const stream = await client.stream(page === partner ? partner : server.url);
    const activities = await stream.until(({ length }) => length === 1);
    stream.cut();

    expect(activities).toHaveLength(1);
  });

  it('are not believed about their protocol without a proxy of ours', async () => {
    const origin = server.url.replace('http:', 'https:');

    const { status } = await tokenFor({ Origin: origin, 'X-Forwarded-Proto': 'https' });

    expect(status).toBe(403);
  });
});

describe('a server behind a proxy', () => {
  it('takes the public address for its own', async () => {
    const server = await startTestServer({ environment: { PUBLIC_URL: 'https://help.example.ca/' } });

    const own = await call(`${server.url}/chat/token`, {
      method: 'POST',
      headers: { Origin: 'https://help.example.ca' },
    });
    const client = await ChatClient.open(server);
    await server.stop();

    expect(own.status).toBe(200);
    expect(client.streamUrl).toMatch(/^wss:\/\/help\.example\.ca\/directline\//);
  });

  it('takes the protocol from the proxy when told to trust it', async () => {
    const server = await startTestServer({ environment: { TRUST_PROXY: 'true' } });
    const origin = server.url.replace('http:', 'https:');

    const { status } = await call(`${server.url}/chat/token`, {
      method: 'POST',
      headers: { Origin: origin, 'X-Forwarded-Proto': 'https' },
    });
    await server.stop();

    expect(status).toBe(200);
  });
});
