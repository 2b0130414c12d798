import Sqlite from 'better-sqlite3';
import type { Refusal } from '../support/call';
import { Channel, wordsOf } from '../support/channel';
import { startConnector, type Connector } from '../support/connector';
import { eachLanguage, speech, tollFree } from '../support/speech';
import { databaseFileIn, startTestServer, type TestServer } from '../support/test-server';

describe('a turn that fails', () => {
  let server: TestServer;
  let connector: Connector;

  beforeAll(async () => {
    [server, connector] = await Promise.all([startTestServer(), startConnector()]);
  });
  afterAll(async () => {
    await server.stop();
    await connector.stop();
  });

  /** Takes a table of the running server's database away while something is done. */
  async function without<T>(table: string, act: () => Promise<T>): Promise<T> {
    const database = new Sqlite(databaseFileIn(server.folder));
    database.exec(`ALTER TABLE ${table} RENAME TO taken_away`);
    try {
      return await act();
    } finally {
      database.exec(`ALTER TABLE taken_away RENAME TO ${table}`);
      database.close();
    }
  }

  it.each(eachLanguage)(
    'is answered by an apology in both languages, with the phone (%s)',
    async (language) => {
      const channel = new Channel(server, connector, speech[language].locale);
      const other = language === 'en' ? 'fr' : 'en';

      const replies = await without('conversation_state', () => channel.say(speech[language].question));

      const words = wordsOf(replies);
      expect(replies).toHaveLength(1);
      expect(words.split('\n\n')).toEqual([
        expect.stringContaining(speech[language].apology),
        expect.stringContaining(speech[other].apology),
      ]);
      expect(words.split(tollFree)).toHaveLength(3);
      expect(words).toContain(speech.en.lineOpen);
      expect(words).toContain(speech.fr.lineOpen);
    },
  );

  it.each(eachLanguage)('does not stop the conversation (%s)', async (language) => {
    const channel = new Channel(server, connector, speech[language].locale);
    await channel.say(speech[language].openTicket);
    await without('conversation_state', () => channel.say('Marie Tremblay'));

    await channel.say('Marie Tremblay');
    const [asked] = await channel.say('marie@example.ca');

    expect(asked?.suggestedActions?.actions.map(({ title }) => title)).toContain(speech[language].skip);
  });

  it('does not stop other conversations', async () => {
    const [failing, other] = [new Channel(server, connector), new Channel(server, connector)];

    await without('conversation_state', () => failing.say(speech.en.question));
    const replies = await other.say(speech.en.question);

    expect(wordsOf(replies)).toContain(speech.en.source);
  });

  it('tells the client of a ticket that could not be stored, and stores it on the next yes', async () => {
    const channel = new Channel(server, connector);
    for (const answer of ['Open a ticket', 'Marie Tremblay', 'marie@example.ca', 'skip', 'The page is blank'])
      await channel.say(answer);

    const failed = await without('tickets', () => channel.say('yes'));
    const opened = await channel.say('yes');

    expect(wordsOf(failed)).toContain('it is **not** open yet');
    expect(wordsOf(opened)).toMatch(speech.en.reference);
  });

  it('does not call an answer undone when only its outcome could not be counted', async () => {
    const channel = new Channel(server, connector);

    const replies = await without('outcomes', () => channel.say(speech.en.question));

    expect(wordsOf(replies)).toContain(speech.en.source);
    expect(wordsOf(replies)).not.toContain(speech.en.apology);
  });

  it('answers when the channel delivers again what it could not be told the first time', async () => {
    const channel = new Channel(server, connector);
    const activity = channel.activity({ text: speech.en.question });

    connector.isDown = true;
    const first = await channel.deliver<Refusal>(activity);
    connector.isDown = false;
    const again = await channel.deliver(activity);

    expect([first.status, again.status]).toEqual([503, 200]);
    expect(first.body.error.code).toBe('storage-unavailable');
    expect(wordsOf(channel.replies)).toContain(speech.en.source);
  });
});
