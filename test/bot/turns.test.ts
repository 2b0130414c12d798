import { randomUUID } from 'node:crypto';
import { Channel, wordsOf } from '../support/channel';
import { startConnector, type Connector } from '../support/connector';
import { eachLanguage, speech } from '../support/speech';
import { startTestServer, type TestServer } from '../support/test-server';

describe('an activity delivered more than once', () => {
  let server: TestServer;
  let connector: Connector;

  beforeAll(async () => {
    [server, connector] = await Promise.all([startTestServer(), startConnector()]);
  });
  afterAll(async () => {
    await server.stop();
    await connector.stop();
  });

  it.each(eachLanguage)('is answered once when it comes again afterwards (%s)', async (language) => {
    const channel = new Channel(server, connector, speech[language].locale);
    const activity = channel.activity({ text: speech[language].question });

    const first = await channel.deliver(activity);
    const again = await channel.deliver(activity);

    expect([first.status, again.status]).toEqual([200, 200]);
    expect(channel.replies).toHaveLength(1);
    expect(wordsOf(channel.replies)).toContain(speech[language].source);
  });

  it.each(eachLanguage)('is answered once when it comes five times at once (%s)', async (language) => {
    const channel = new Channel(server, connector, speech[language].locale);
    const activity = channel.activity({ text: speech[language].question });

    await Promise.all([1, 2, 3, 4, 5].map(() => channel.deliver(activity)));

    expect(channel.replies).toHaveLength(1);
  });

  it('is answered once when the channel renames it but the client names it alike', async () => {
    const channel = new Channel(server, connector);
    const channelData = { clientActivityID: randomUUID() };

    await channel.say({ text: speech.en.question, channelData });
    await channel.say({ text: speech.en.question, channelData });

    expect(channel.replies).toHaveLength(1);
  });

  it('opens one ticket when the confirmation comes twice at once', async () => {
    const channel = new Channel(server, connector);
    for (const answer of ['Open a ticket', 'Marie Tremblay', 'marie@example.ca', 'skip', 'The page is blank'])
      await channel.say(answer);
    const before = channel.replies.length;

    const yes = channel.activity({ text: 'yes' });
    await Promise.all([channel.deliver(yes), channel.deliver(yes)]);

    const confirmed = channel.replies.slice(before);
    expect(confirmed).toHaveLength(1);
    expect(wordsOf(confirmed)).toMatch(speech.en.reference);
  });

  it('leaves the same id in another conversation to be answered', async () => {
    const [one, other] = [new Channel(server, connector), new Channel(server, connector)];
    const id = randomUUID();

    await one.say({ id, text: speech.en.question });
    await other.say({ id, text: speech.en.question });

    expect([one.replies.length, other.replies.length]).toEqual([1, 1]);
  });

  it.each([
    ['the id', { id: '' }],
    ["the client's own id", { channelData: { clientActivityID: '' } }],
  ])('takes two messages for two when %s is empty', async (_what, empty) => {
    const channel = new Channel(server, connector);

    await channel.say({ ...empty, text: speech.en.question });
    await channel.say({ ...empty, text: speech.en.urgent });

    expect(channel.replies).toHaveLength(2);
  });

  it('answers two messages sent at once one after the other, with neither lost', async () => {
    const channel = new Channel(server, connector);
    await channel.say('Open a ticket');
    const name = channel.activity({ text: 'Marie Tremblay' });
    const email = channel.activity({ text: 'marie@example.ca' });

    const named = channel.deliver(name);
    await Promise.all([named, channel.deliver(email)]);
    const [next] = await channel.say('skip');

    expect(next?.text).toContain('What happened?');
  });
});
