import { deflateSync, gzipSync } from 'node:zlib';
import { call, type Refusal } from '../support/call';
import { Channel, wordsOf } from '../support/channel';
import { startConnector, type Connector } from '../support/connector';
import { speech } from '../support/speech';
import { startTestServer, type TestServer } from '../support/test-server';

describe('a request to /api/messages that cannot be read', () => {
  let server: TestServer;
  let connector: Connector;
  let channel: Channel;

  beforeAll(async () => {
    [server, connector] = await Promise.all([startTestServer(), startConnector()]);
    channel = new Channel(server, connector);
  });
  afterAll(async () => {
    await server.stop();
    await connector.stop();
  });

  const unreadable = { status: 400, code: 'unreadable-request' };
  const notAllowed = { status: 403, code: 'not-allowed' };
  const refusals: [string, unknown, { status: number; code: string }][] = [
    ['broken JSON', '{"type":"message","text":', unreadable],
    ['text that is no JSON', 'hello', unreadable],
    ['no body', '', unreadable],
    ['null', 'null', unreadable],
    ['a number', '42', unreadable],
    ['a list', '[]', unreadable],
    ['an empty object', '{}', unreadable],
    ['a missing type', { type: undefined }, unreadable],
    ['a type that is a number', { type: 7 }, unreadable],
    ['an empty type', { type: '' }, unreadable],
    ['a missing conversation', { conversation: undefined }, unreadable],
    ['a conversation that is null', { conversation: null }, unreadable],
    ['a conversation that is a text', { conversation: 'one' }, unreadable],
    ['a conversation without an id', { conversation: {} }, unreadable],
    ['a conversation whose id is a number', { conversation: { id: 1 } }, unreadable],
    ['a conversation with a huge id', { conversation: { id: 'x'.repeat(5_000) } }, unreadable],
    ['a missing channel', { channelId: undefined }, unreadable],
    ['a sender that is a text', { from: 'me' }, unreadable],
    ['a text that is a number', { text: 5 }, unreadable],
    ['a text that is an object', { text: { toString: 'x' } }, unreadable],
    ['a text that is a list', { text: ['a'] }, unreadable],
    ['a locale that is a number', { locale: 1 }, unreadable],
    ['entities that are a text', { entities: 'all' }, unreadable],
    ['entities that hold null', { entities: [null] }, unreadable],
    ['members that hold null', { type: 'conversationUpdate', membersAdded: [null] }, unreadable],
    ['a missing serviceUrl', { serviceUrl: undefined }, unreadable],
    ['a serviceUrl that is an object', { serviceUrl: {} }, unreadable],
    ['a serviceUrl that is no address', { serviceUrl: 'here' }, notAllowed],
    ['a serviceUrl off the list', { serviceUrl: 'https://attacker.example/' }, notAllowed],
    ['a serviceUrl on the list but without TLS', { serviceUrl: 'http://x.botframework.com' }, notAllowed],
    ['a serviceUrl that only begins like one', { serviceUrl: 'https://127.0.0.1.example.com' }, notAllowed],
    ['a serviceUrl that hides its host', { serviceUrl: 'https://127.0.0.1@example.com/' }, notAllowed],
    ['a serviceUrl that is a file', { serviceUrl: 'file:///etc/passwd' }, notAllowed],
    ['a huge body', { text: 'x'.repeat(1_000_000) }, { status: 413, code: 'too-large' }],
  ];

  it.each(refusals)(
    'is refused in both languages, and the next is answered: %s',
    async (_what, body, expected) => {
      const activity =
        typeof body === 'string' ? body : channel.activity({ text: 'hi', ...(body as object) });

      const refused = await channel.deliver<Refusal>(activity);
      const answered = await channel.say(speech.en.question);

      expect(refused.status).toBe(expected.status);
      expect(refused.body.error.code).toBe(expected.code);
      expect(refused.body.error.message).toMatch(/^[A-Z].+\. \/ [A-Z].+\.$/);
      expect(Object.keys(refused.body)).toEqual(['error']);
      expect(wordsOf(answered)).toContain(speech.en.source);
    },
  );

  it('is refused when it comes another way than POST', async () => {
    const answer = await call<Refusal>(`${server.url}/api/messages`);

    expect(answer.status).toBe(405);
    expect(answer.body.error.code).toBe('not-allowed');
  });

  it.each([
    ['gzip that is none', 'gzip', Buffer.from('{"type":"message"}')],
    ['gzip', 'gzip', gzipSync('{"type":"message"}')],
    ['gzip that unpacks to 50 MB', 'gzip', gzipSync(Buffer.alloc(50_000_000, ' '))],
    ['gzip cut short', 'gzip', gzipSync('{"type":"message"}').subarray(0, 12)],
    ['deflate', 'deflate', deflateSync('{"type":"message"}')],
    ['an unknown coding', 'morse', Buffer.from('{"type":"message"}')],
  ])('is refused unread when compressed, and the server stays up: %s', async (_what, coding, body) => {
    const response = await fetch(`${server.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': coding },
      body: new Uint8Array(body),
    });
    const refusal = (await response.json()) as Refusal;
    const answered = await channel.say(speech.en.question);

    expect(response.status).toBe(415);
    expect(refusal.error.code).toBe('unreadable-request');
    expect(wordsOf(answered)).toContain(speech.en.source);
  });
});
