import { Channel, wordsOf } from '../support/channel';
import { startConnector, type Connector, type SentActivity } from '../support/connector';
import { eachLanguage, speech, tollFree } from '../support/speech';
import { startTestServer, type TestServer } from '../support/test-server';

describe('POST /api/messages', () => {
  let server: TestServer;
  let connector: Connector;

  beforeAll(async () => {
    [server, connector] = await Promise.all([startTestServer(), startConnector()]);
  });
  afterAll(async () => {
    await server.stop();
    await connector.stop();
  });

  it.each(eachLanguage)('greets who joins, in the language of the locale (%s)', async (language) => {
    const channel = new Channel(server, connector, speech[language].locale);

    const replies = await channel.say({ type: 'conversationUpdate', membersAdded: [{ id: 'client' }] });

    expect(replies).toHaveLength(1);
    expect(wordsOf(replies)).toContain(speech[language].welcome);
  });

  it('does not greet itself', async () => {
    const channel = new Channel(server, connector);

    const replies = await channel.say({ type: 'conversationUpdate', membersAdded: [{ id: 'helpdesk' }] });

    expect(replies).toHaveLength(0);
  });

  it.each(eachLanguage)(
    'sends the sourced answer to the address that the activity names (%s)',
    async (language) => {
      const channel = new Channel(server, connector, speech[language].locale);
      const activity = channel.activity({ text: speech[language].question });

      const { status } = await channel.deliver(activity);

      const [reply] = channel.replies;
      expect(status).toBe(200);
      expect(reply?.text).toContain(speech[language].source);
      expect(reply).toMatchObject({ locale: speech[language].locale, replyToId: activity['id'] });
    },
  );

  it.each(eachLanguage)('names the number and the line first when it is urgent (%s)', async (language) => {
    const channel = new Channel(server, connector, speech[language].locale);

    const [reply] = await channel.say(speech[language].urgent);

    const [first] = (reply?.text ?? '').split('\n\n');
    expect(first).toContain(tollFree);
    expect(first).toContain(speech[language].lineOpen);
  });

  it.each(eachLanguage)('opens a ticket and tells its status (%s)', async (language) => {
    const words = speech[language];
    const channel = new Channel(server, connector, words.locale);
    await channel.say(words.question);
    for (const answer of [words.openTicket, 'Marie Tremblay', 'marie@example.ca', words.skip])
      await channel.say(answer);
    const [summary] = await channel.say(words.useQuestion);

    const opened = await channel.say(words.yes);
    const reference = words.reference.exec(wordsOf(opened))?.[1] ?? '';
    await channel.say(words.statusOf(reference));
    const status = await channel.say('marie@example.ca');

    expect(summary?.attachments?.[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(wordsOf(status)).toContain(reference);
    expect(wordsOf(status)).toContain(words.received);
  });

  it.each(eachLanguage)('answers in the response itself when asked to (%s)', async (language) => {
    const channel = new Channel(server, connector, speech[language].locale);

    const { status, body } = await channel.deliver<{ activities: SentActivity[] }>(
      channel.activity({ text: speech[language].question, deliveryMode: 'expectReplies' }),
    );

    expect(status).toBe(200);
    expect(wordsOf(body.activities)).toContain(speech[language].source);
    expect(channel.replies).toHaveLength(0);
  });

  it.each(eachLanguage)(
    'gives buttons in a card in Teams, where suggestions are cut (%s)',
    async (language) => {
      const channel = new Channel(server, connector, speech[language].locale, 'msteams');

      const [reply] = await channel.say(speech[language].question);

      expect(reply?.suggestedActions).toBeUndefined();
      expect(reply?.attachments?.[0]?.content).toMatchObject({
        type: 'AdaptiveCard',
        actions: expect.arrayContaining([
          expect.objectContaining({ title: speech[language].openTicket }),
        ]) as unknown,
      });
    },
  );

  it('leaves every mention of itself out of what it reads', async () => {
    const channel = new Channel(server, connector, 'en-CA', 'msteams');
    const mention = { type: 'mention', mentioned: { id: 'helpdesk' }, text: '<at>CARM</at>' };

    const replies = await channel.say({
      text: '<at>CARM</at> What are the ways to pay? <at>CARM</at>',
      entities: [mention, mention],
    });

    expect(wordsOf(replies)).toContain(speech.en.source);
  });
});
