import { randomUUID } from 'node:crypto';
import { ChatClient } from '../../support/chat-client';
import { connection, LibraryClient } from '../../support/library-client';
import { MovingClock } from '../../support/moving-clock';
import { eachLanguage, speech, tollFree } from '../../support/speech';
import {
  openTuesday,
  removeFolder,
  startTestServer,
  temporaryFolder,
  type TestServer,
} from '../../support/test-server';

/** The value that the first button of a card sends. */
function firstButton(card: unknown): unknown {
  return (card as { actions: { data: unknown }[] }).actions[0]?.data;
}

describe("the website's own client library, unmodified", () => {
  const clock = new MovingClock(openTuesday);
  let server: TestServer;
  let client: LibraryClient;

  beforeAll(async () => {
    server = await startTestServer({ clock });
  });
  afterEach(() => client.end());
  afterAll(() => server.stop());

  it.each(eachLanguage)('goes through a whole conversation with a ticket (%s)', async (language) => {
    const words = speech[language];
    const { token } = await ChatClient.newToken(server, words.locale);
    client = LibraryClient.connect(server, { token });

    await client.heardFromBot(words.welcome);
    const answer = await client.ask(words.question, 'cbsa-asfc');
    const urgent = await client.ask(words.urgent, tollFree);
    await client.ask(words.openTicket, /name\?|nom\?/);
    await client.ask('Marie Tremblay', /e-mail|courriel/);
    await client.ask('marie@example.ca', /business number|numéro d'entreprise/);
    const question = await client.ask(words.skip, /What happened|Que s'est-il passé/);
    const summary = await client.ask(words.useQuestion, 'Marie Tremblay');
    const before = client.activities.length;
    await client.post({ value: firstButton(summary.attachments?.[0]?.content) });
    const opened = await client.heardFromBot(words.reference, before);
    const reference = words.reference.exec(opened.text ?? '')?.[1] ?? '';
    await client.ask(words.statusOf(reference), /address|adresse/);
    const status = await client.ask('marie@example.ca', words.received);

    expect(answer.text).toContain(words.source);
    expect(urgent.text).toContain(words.lineOpen);
    expect(question.text).toContain(words.urgent);
    expect(status.text).toContain(reference);
    expect(client.statuses).toEqual([0, connection.connecting, connection.online]);
  });

  it('is sent its own message back, with the id it gave it, and told the id that the server gave', async () => {
    const { token } = await ChatClient.newToken(server);
    client = LibraryClient.connect(server, { token });
    const clientActivityID = randomUUID();

    const id = await client.post({ text: speech.en.question, channelData: { clientActivityID } });
    await client.heardFromBot('cbsa-asfc');

    const own = client.activities.filter(({ from }) => from.role === 'user');
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ id, channelData: { clientActivityID } });
  });

  it('comes back by itself after its socket is cut, and misses and doubles nothing', async () => {
    const { token } = await ChatClient.newToken(server);
    client = LibraryClient.connect(server, { token });
    await client.heardFromBot(speech.en.welcome);

    client.cut();
    await client.post({ text: speech.en.question });
    await client.heardFromBot('cbsa-asfc');
    await client.ask(speech.en.urgent, tollFree);

    expect(client.activities.map(({ from }) => from.role)).toEqual(['bot', 'user', 'bot', 'user', 'bot']);
    expect(new Set(client.activities.map(({ id }) => id)).size).toBe(5);
  });

  it('finds its conversation again after a reload of the page', async () => {
    const { token, conversationId } = await ChatClient.newToken(server);
    const before = LibraryClient.connect(server, { token });
    await before.ask(speech.en.question, 'cbsa-asfc');
    before.end();

    client = LibraryClient.connect(server, { token, conversationId });
    await client.heardFromBot('cbsa-asfc');

    expect(client.activities).toEqual(before.activities);
  });

  it.each(eachLanguage)(
    'gets the same by polling, where sockets are not let through (%s)',
    async (language) => {
      const words = speech[language];
      const { token } = await ChatClient.newToken(server, words.locale);
      client = LibraryClient.connect(server, { token, webSocket: false });

      await client.heardFromBot(words.welcome);
      const answer = await client.ask(words.question, 'cbsa-asfc');

      expect(answer.text).toContain(words.source);
      expect(client.activities).toHaveLength(3);
    },
  );

  it('learns that its token has expired', async () => {
    const { token } = await ChatClient.newToken(server);
    client = LibraryClient.connect(server, { token });
    await client.heardFromBot(speech.en.welcome);

    clock.pass({ hours: 1 });
    await client.post({ text: speech.en.question });
    await client.until(() => client.statuses.includes(connection.expired));

    expect(client.statuses.at(-1)).toBe(connection.expired);
  });

  it('is told when it may not connect', async () => {
    client = LibraryClient.connect(server, { token: 'x.y.z' });

    await client.until(() => client.statuses.includes(connection.failed));

    expect(client.activities).toHaveLength(0);
  });
});

describe("the website's client library, when the server is started again", () => {
  it('goes on with its conversation', async () => {
    const folder = temporaryFolder();
    const first = await startTestServer({ folder });
    const { token } = await ChatClient.newToken(first);
    const client = LibraryClient.connect(first, { token });
    await client.ask(speech.en.question, 'cbsa-asfc');

    await first.stop();
    const second = await startTestServer({ folder, environment: { PORT: new URL(first.url).port } });
    const answer = await client.ask(speech.en.urgent, tollFree);
    client.end();
    await second.stop();
    removeFolder(folder);

    expect(answer.text).toContain(speech.en.lineOpen);
    expect(client.activities).toHaveLength(5);
  });
});
