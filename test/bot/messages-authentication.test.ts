import jwt from 'jsonwebtoken';
import { call, type Refusal } from '../support/call';
import { Channel } from '../support/channel';
import { startConnector, type Connector } from '../support/connector';
import { speech } from '../support/speech';
import { startTestServer, type TestServer } from '../support/test-server';

describe('/api/messages of a registered bot', () => {
  let server: TestServer;
  let connector: Connector;

  beforeAll(async () => {
    const environment = {
      MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000001',
      MICROSOFT_APP_PASSWORD: 'not-a-real-password',
      MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-000000000002',
    };
    [server, connector] = await Promise.all([startTestServer({ environment }), startConnector()]);
  });
  afterAll(async () => {
    await server.stop();
    await connector.stop();
  });

  const claims = { iss: 'https://attacker.example', aud: '00000000-0000-4000-8000-000000000001' };

  it.each([
    ['no token', undefined],
    ['an empty token', 'Bearer '],
    ['a token that is none', 'Bearer open-sesame'],
    ['another scheme', 'Basic dXNlcjpwYXNz'],
    ['a token that a stranger signed', `Bearer ${jwt.sign(claims, 'any secret at all')}`],
    ['a token that nobody signed', `Bearer ${jwt.sign(claims, '', { algorithm: 'none' })}`],
  ])('refuses a request with %s and says nothing to anybody', async (_what, authorization) => {
    const channel = new Channel(server, connector);

    const answer = await call<Refusal>(`${server.url}/api/messages`, {
      body: channel.activity({ text: speech.en.question }),
      headers: authorization === undefined ? {} : { Authorization: authorization },
    });

    expect(answer.status).toBe(401);
    expect(answer.body.error.code).toBe('unauthorized');
    expect(answer.body.error.message).toContain(' / ');
    expect(channel.replies).toHaveLength(0);
  });

  it('keeps the website chat open to everybody', async () => {
    const { status } = await call(`${server.url}/chat/token`, { method: 'POST' });

    expect(status).toBe(200);
  });
});
