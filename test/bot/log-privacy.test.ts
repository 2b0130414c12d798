import Sqlite from 'better-sqlite3';
import { call } from '../support/call';
import { Channel, wordsOf } from '../support/channel';
import { startConnector, type Connector } from '../support/connector';
import { startServerProcess, type ServerProcess } from '../support/server-process';
import { speech } from '../support/speech';
import { databaseFileIn, removeFolder, temporaryFolder } from '../support/test-server';

/** Stands in everything that the client types below. */
const marker = 'QZXMARKER';

describe('what a client typed', () => {
  const folder = temporaryFolder();
  let server: ServerProcess;
  let connector: Connector;

  beforeAll(async () => {
    [server, connector] = await Promise.all([startServerProcess(folder), startConnector()]);
  });
  afterAll(async () => {
    await server.end();
    await connector.stop();
    removeFolder(folder);
  });

  /** What the server wrote while the act ran; a page that does not exist marks where that ends. */
  async function loggedBy(act: () => Promise<unknown>): Promise<string> {
    const before = server.written().length;
    const end = `/end-at-${before}`;
    await act();
    await call(server.url + end);
    await server.writes(end);
    return server.written().slice(before).split(end)[0] ?? '';
  }

  const ticketAnswers = [
    'Open a ticket',
    `Marie ${marker}`,
    `${marker}@example.ca`,
    '123456789',
    `The page ${marker} is blank`,
  ];

  it('is not in the log of a conversation that goes well', async () => {
    const channel = new Channel(server, connector);

    const logged = await loggedBy(async () => {
      await channel.say(`What are the ways to pay? My SIN is 046 454 286. ${marker}`);
      for (const answer of [...ticketAnswers, 'yes']) await channel.say(answer);
      await channel.say(`Status of ticket ${marker}`);
    });

    expect(wordsOf(channel.replies)).toMatch(speech.en.reference);
    expect(logged).not.toMatch(new RegExp(`${marker}|046|123456789`));
  });

  it('is not in the log of a turn that failed', async () => {
    const channel = new Channel(server, connector);
    const database = new Sqlite(databaseFileIn(folder));

    const logged = await loggedBy(async () => {
      database.exec('ALTER TABLE conversation_state RENAME TO taken_away');
      await channel.say(`What about ${marker}?`);
      database.exec('ALTER TABLE taken_away RENAME TO conversation_state');
    });
    database.close();

    expect(logged).toContain('turn failed');
    expect(logged).not.toContain(marker);
  });

  it('is not in the log of a ticket that could not be stored', async () => {
    const channel = new Channel(server, connector);
    const database = new Sqlite(databaseFileIn(folder));
    for (const answer of ticketAnswers) await channel.say(answer);

    const logged = await loggedBy(async () => {
      database.exec('ALTER TABLE tickets RENAME TO taken_away');
      await channel.say('yes');
      database.exec('ALTER TABLE taken_away RENAME TO tickets');
    });
    database.close();

    expect(logged).toContain('a ticket could not be stored');
    expect(logged).not.toMatch(new RegExp(`${marker}|123456789`));
  });

  it('is not in the log of a reply that the channel refused', async () => {
    const channel = new Channel(server, connector);
    for (const answer of ticketAnswers.slice(0, -1)) await channel.say(answer);

    const logged = await loggedBy(async () => {
      connector.isDown = true;
      await channel.deliver(channel.activity({ text: ticketAnswers.at(-1) }));
      connector.isDown = false;
    });

    expect(logged).toContain('turn failed');
    expect(logged).not.toMatch(new RegExp(`${marker}|123456789`));
  });

  it.each([
    ['broken JSON', () => `{"text":"${marker}`],
    ['JSON of the wrong form', () => ({ text: marker, type: 5 })],
    ['an unheard-of type', (channel: Channel) => channel.activity({ type: [marker], text: marker })],
    ['a forbidden address', (channel: Channel) => channel.activity({ serviceUrl: `https://${marker}.ca` })],
    ['a body that is too large', () => marker.repeat(60_000)],
  ])('is not in the log of a request that was refused: %s', async (_what, bodyOn) => {
    const channel = new Channel(server, connector);

    const logged = await loggedBy(() => channel.deliver(bodyOn(channel)));

    expect(logged.split('request refused')).toHaveLength(2);
    expect(logged).not.toContain(marker);
  });

  it('is not in the log of the website chat', async () => {
    const opened = await call<{ token: string; conversationId: string }>(`${server.url}/chat/token`, {
      body: {},
    });
    const { token, conversationId } = opened.body;
    const conversations = `${server.url}/directline/conversations`;

    const logged = await loggedBy(async () => {
      await call(conversations, { token, body: {} });
      const path = `${conversations}/${conversationId}/activities`;
      await call(path, { token, body: { type: 'message', text: `What about ${marker}?` } });
      await call(path, { token, body: { type: marker, text: marker } });
    });

    expect(logged).toContain('request refused');
    expect(logged).not.toContain(marker);
  });
});
