import jwt from 'jsonwebtoken';
import { tokenSeconds } from '../../../bot/directline/tokens';
import { call, type Refusal } from '../../support/call';
import { ChatClient, type OpenedConversation } from '../../support/chat-client';
import { MovingClock } from '../../support/moving-clock';
import { openTuesday, startTestServer, type TestServer } from '../../support/test-server';

const secret = 'a-secret-of-the-tests-with-more-than-32-characters';

describe('the tokens of website chats', () => {
  const clock = new MovingClock(openTuesday);
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ clock, environment: { DIRECTLINE_SECRET: secret } });
  });
  afterAll(() => server.stop());

  const refresh = (token: string | undefined) =>
    call<OpenedConversation & Refusal>(`${server.url}/directline/tokens/refresh`, { token, method: 'POST' });

  it('bind a page to one conversation and to a user id of the server', async () => {
    const { token, conversationId, expires_in } = await ChatClient.newToken(server, 'fr-CA');

    const claims = jwt.verify(token, secret, { clockTimestamp: clock.now().toSeconds() });
    expect(expires_in).toBe(1_800);
    expect(claims).toMatchObject({
      conversation: conversationId,
      user: expect.stringMatching(/^dl_/) as unknown,
      locale: 'fr-CA',
    });
  });

  it('are never given twice for the same conversation or user', async () => {
    const given = await Promise.all([1, 2, 3].map(() => ChatClient.newToken(server)));

    expect(new Set(given.map(({ conversationId }) => conversationId)).size).toBe(3);
  });

  const claims = { conversation: 'c', user: 'dl_u', locale: 'en-CA' };
  const inTime = { ...claims, iat: openTuesday.toSeconds(), exp: openTuesday.plus({ hours: 9 }).toSeconds() };

  it.each([
    ['none', undefined],
    ['a word', 'open-sesame'],
    ['one signed with another secret', jwt.sign(inTime, `${secret}!`)],
    ['one signed by nobody', jwt.sign(inTime, '', { algorithm: 'none' })],
    ['one signed with another algorithm', jwt.sign(inTime, secret, { algorithm: 'HS512' })],
    ['one without a conversation', jwt.sign({ ...inTime, conversation: undefined }, secret)],
    ['one whose user is a number', jwt.sign({ ...inTime, user: 5 }, secret)],
    ["the server's own secret", secret],
  ])('are refused with 401 when the caller shows %s', async (_what, token) => {
    const { status, body } = await refresh(token);

    expect(status).toBe(401);
    expect(body.error.code).toBe('unauthorized');
    expect(body.error.message).toContain(' / ');
  });

  it('that were altered are refused with 401', async () => {
    const { token } = await ChatClient.newToken(server);
    const [head = '', , signature = ''] = token.split('.');
    const payload = Buffer.from(JSON.stringify(inTime)).toString('base64url');

    const { status } = await refresh([head, payload, signature].join('.'));

    expect(status).toBe(401);
  });

  it('of another conversation are refused with 403 everywhere', async () => {
    const [mine, other] = await Promise.all([ChatClient.open(server), ChatClient.open(server)]);
    const token = other.token;

    const answers = await Promise.all([
      mine.call<Refusal>('', { token }),
      mine.call<Refusal>('/activities', { token }),
      mine.call<Refusal>('/activities', { token, body: { type: 'message', text: 'hi' } }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(answers[0]?.body.error.code).toBe('wrong-conversation');
    await expect(other.at(server).call('')).resolves.toMatchObject({ status: 200 });
  });

  it('that have expired are refused with 403, by which the page knows to begin anew', async () => {
    const client = await ChatClient.open(server);

    clock.pass({ seconds: tokenSeconds });
    const answers = await Promise.all([
      client.call<Refusal>(''),
      client.call<Refusal>('/activities'),
      client.post({ text: 'hi' }),
      refresh(client.token),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(answers[0]?.body.error.code).toBe('token-expired');
  });

  it('last longer once refreshed', async () => {
    const client = await ChatClient.open(server);
    clock.pass({ seconds: tokenSeconds - 1 });

    const { body } = await refresh(client.token);
    clock.pass({ seconds: tokenSeconds - 1 });
    const { status } = await client.call('/activities', { token: body.token });

    expect(body).toMatchObject({ conversationId: client.conversation, expires_in: tokenSeconds });
    expect(status).toBe(200);
  });

  it('are given to another server of the house that knows the secret, and to no other', async () => {
    const url = `${server.url}/directline/tokens/generate`;

    const given = await call<OpenedConversation>(url, { token: secret, body: { locale: 'fr-CA' } });
    const refused = await call<Refusal>(url, { token: `${secret}!`, body: {} });

    expect(given.status).toBe(200);
    expect(jwt.decode(given.body.token)).toMatchObject({ locale: 'fr-CA' });
    expect(refused.status).toBe(401);
  });
});
