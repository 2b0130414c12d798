import { once } from 'node:events';
import { connect } from 'node:net';
import { randomUUID } from 'node:crypto';
import { call } from '../../support/call';
import { ChatClient } from '../../support/chat-client';
import { eachLanguage, speech } from '../../support/speech';
import { Stream } from '../../support/stream';
import { startTestServer, type TestServer } from '../../support/test-server';

describe('the streams of website conversations', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  it.each(eachLanguage)(
    'carry the greeting, then the own message with its client id, then the answer (%s)',
    async (language) => {
      const client = await ChatClient.open(server, language);
      const clientActivityID = randomUUID();
      const stream = await client.stream();

      await client.post({ text: speech[language].question, channelData: { clientActivityID } });
      const [greeting, own, answer] = await stream.until(({ length }) => length === 3);
      stream.cut();

      expect(greeting?.text).toContain(speech[language].welcome);
      expect(own).toMatchObject({ from: { role: 'user' }, channelData: { clientActivityID } });
      expect(answer?.text).toContain(speech[language].source);
    },
  );

  it('carry the same as the polling address, under the same watermark', async () => {
    const client = await ChatClient.open(server);
    const stream = await client.stream();
    await client.post({ text: speech.en.question });
    await stream.until(({ length }) => length === 3);

    const polled = await client.since();
    stream.cut();

    expect(stream.activities).toEqual(polled.activities);
    expect(stream.watermark).toBe(polled.watermark);
  });

  it('carry everything to two open pages of a conversation', async () => {
    const client = await ChatClient.open(server);
    const streams = await Promise.all([client.stream(), client.stream()]);

    await client.post({ text: speech.en.question });
    const [one, other] = await Promise.all(
      streams.map((stream) => stream.until(({ length }) => length === 3)),
    );
    streams.forEach((stream) => stream.cut());

    expect(one).toEqual(other);
  });

  it('carry nothing of another conversation', async () => {
    const [mine, other] = await Promise.all([ChatClient.open(server), ChatClient.open(server)]);
    const stream = await mine.stream();

    await other.post({ text: speech.en.question });
    await mine.post({ text: 'thanks' });
    const activities = await stream.until(({ length }) => length === 3);
    stream.cut();

    expect(activities[1]).toMatchObject({ text: 'thanks', conversation: { id: mine.conversation } });
  });

  it('stay open when the client sends the empty frames that keep the line open', async () => {
    const client = await ChatClient.open(server);
    const stream = await client.stream();

    for (let count = 0; count < 5; count += 1) stream.send('');
    await client.post({ text: speech.en.question });
    const activities = await stream.until(({ length }) => length === 3);
    stream.cut();

    expect(activities).toHaveLength(3);
  });

  it('are closed on a client that sends large frames', async () => {
    const client = await ChatClient.open(server);
    const stream = await client.stream();

    const closed = stream.closed();
    stream.send('x'.repeat(100_000));

    await expect(closed).resolves.toBe(1009);
    await expect(client.say(speech.en.question)).resolves.toHaveLength(1);
  });

  it.each([
    ['no token', (url: string) => url.replace(/\?.*/, ''), 401],
    ['a forged token', (url: string) => url.replace(/t=[^&]*/, 't=x.y.z'), 401],
    [
      'another conversation',
      (url: string) => url.replace(/conversations\/[^/]+/, 'conversations/other'),
      403,
    ],
    ['a path of nothing', (url: string) => url.replace('/stream', '/river'), 404],
    [
      'a path out of the folder',
      (url: string) => url.replace(/conversations\/[^/]+/, 'conversations/..%2f..'),
      404,
    ],
  ])('are refused with %s', async (_what, changed, status) => {
    const client = await ChatClient.open(server);

    const opening = Stream.open(changed(client.streamUrl));

    await expect(opening).rejects.toThrow(`refused with ${status}`);
  });

  it('are refused with 404 before the conversation is opened', async () => {
    const { token, conversationId } = await ChatClient.newToken(server);
    const origin = server.url.replace('http', 'ws');

    const opening = Stream.open(`${origin}/directline/conversations/${conversationId}/stream?t=${token}`);

    await expect(opening).rejects.toThrow('refused with 404');
  });

  it.each(['//', 'http://', '/%', '/\\', '*', '//[', 'http://[/stream'])(
    'are refused, and the server stays up, when the address is %j',
    async (address) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      await once(socket, 'connect');

      socket.write(
        `GET ${address} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
          'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
      );
      const [answer] = (await once(socket, 'data')) as [Buffer];
      socket.destroy();

      expect(answer.toString()).toMatch(/^HTTP\/1\.1 4\d\d /);
      await expect(call(`${server.url}/healthz`)).resolves.toMatchObject({ status: 200 });
    },
  );
});
