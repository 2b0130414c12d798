import { tokenSeconds } from '../../../bot/directline/tokens';
import { ChatClient, botSaid } from '../../support/chat-client';
import { MovingClock } from '../../support/moving-clock';
import { eachLanguage, speech } from '../../support/speech';
import { Stream } from '../../support/stream';
import { openTuesday, startTestServer, type TestServer } from '../../support/test-server';

describe('a page that lost its stream', () => {
  const clock = new MovingClock(openTuesday);
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ clock });
  });
  afterAll(() => server.stop());

  it.each(eachLanguage)('gets what it missed, and that alone (%s)', async (language) => {
    const client = await ChatClient.open(server, language);
    const first = await client.stream();
    await first.until(({ length }) => length === 1);
    first.cut();

    await client.post({ text: speech[language].question });
    const second = await client.reconnect(first.watermark);
    const [own, answer, ...more] = await second.until(({ length }) => length >= 2);
    second.cut();

    expect(own).toMatchObject({ text: speech[language].question, from: { role: 'user' } });
    expect(answer?.text).toContain(speech[language].source);
    expect(more).toHaveLength(0);
  });

  it('gets everything again without a watermark, as after a reload', async () => {
    const client = await ChatClient.open(server);
    await client.post({ text: speech.en.question });

    const stream = await client.reconnect('');
    const activities = await stream.until(({ length }) => length === 3);
    stream.cut();

    expect(activities).toEqual((await client.since()).activities);
  });

  it('hears what is said after it came back, once', async () => {
    const client = await ChatClient.open(server);
    const first = await client.stream();
    await first.until(({ length }) => length === 1);
    first.cut();
    const second = await client.reconnect(first.watermark);

    await client.post({ text: speech.en.question });
    await client.post({ text: speech.en.urgent });
    const activities = await second.until(botSaid(speech.en.lineOpen));
    second.cut();

    expect(activities.map(({ from }) => from.role)).toEqual(['user', 'bot', 'user', 'bot']);
  });

  it('misses and doubles nothing when it comes back while the bot is speaking', async () => {
    const client = await ChatClient.open(server);
    const talk = Promise.all(Array.from({ length: 6 }, () => client.post({ text: speech.en.question })));

    const streams = await Promise.all([client.reconnect('1'), client.reconnect('1'), client.reconnect('1')]);
    await talk;
    const received = await Promise.all(streams.map((stream) => stream.until(({ length }) => length >= 12)));
    streams.forEach((stream) => stream.cut());

    const { activities } = await client.since('1');
    for (const each of received) expect(each).toEqual(activities);
  });

  it('hears nothing old when its watermark lies ahead', async () => {
    const client = await ChatClient.open(server);

    const stream = await client.reconnect('3');
    for (const text of ['hello', speech.en.question]) await client.post({ text });
    const activities = await stream.until(botSaid(speech.en.source));
    stream.cut();

    expect(activities.map(({ id }) => Number(id.split('|')[1]))).toEqual([3, 4]);
  });

  it('is refused with 403 once its token has expired', async () => {
    const client = await ChatClient.open(server);
    clock.pass({ seconds: tokenSeconds });

    const { status } = await client.call('?watermark=1');
    const opening = Stream.open(client.streamUrl);

    expect(status).toBe(403);
    await expect(opening).rejects.toThrow('refused with 403');
  });

  it('has its sockets closed as going away when the server stops', async () => {
    const stopping = await startTestServer();
    const client = await ChatClient.open(stopping);
    const stream = await client.stream();

    const closed = stream.closed();
    await stopping.stop();

    await expect(closed).resolves.toBe(1001);
  });
});
