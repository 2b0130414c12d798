import { Channel, wordsOf } from '../support/channel';
import { startConnector, type Connector } from '../support/connector';
import { eachLanguage, speech } from '../support/speech';
import { startTestServer, type TestServer } from '../support/test-server';

describe('an odd message that can be read', () => {
  let server: TestServer;
  let connector: Connector;

  beforeAll(async () => {
    [server, connector] = await Promise.all([startTestServer(), startConnector()]);
  });
  afterAll(async () => {
    await server.stop();
    await connector.stop();
  });

  describe.each(eachLanguage)('in %s', (language) => {
    const words = speech[language];
    const oddities: [string, Record<string, unknown>, string][] = [
      ['an empty text', { text: '' }, words.empty],
      ['spaces alone', { text: ' \n\t ' }, words.empty],
      ['a null text', { text: null }, words.empty],
      ['no text at all', {}, words.empty],
      ['emoji alone', { text: '👍🏽🚚 🇨🇦' }, words.empty],
      ['punctuation alone', { text: '?!...' }, words.empty],
      ['control characters alone', { text: '\u0000\u0007\u200b' }, words.empty],
      ['half a surrogate pair', { text: '\ud83d' }, words.empty],
      ['null entities', { text: words.question, entities: null }, words.source],
      ['a null locale', { text: words.question, locale: null }, words.source],
      ['an unknown locale', { text: words.question, locale: 'tlh-Piqd' }, words.source],
      ['an empty locale', { text: words.question, locale: '' }, words.source],
      ['a mention of nobody', { text: words.question, entities: [{ type: 'mention' }] }, words.source],
      [
        'a null mention',
        { text: words.question, entities: [{ type: 'mention', mentioned: null }] },
        words.source,
      ],
      ['channel data that is a text', { text: words.question, channelData: 'x' }, words.source],
      ['null channel data', { text: words.question, channelData: null }, words.source],
      ['a local time that is none', { text: words.urgent, localTimestamp: 'yesterday' }, words.lineOpen],
      ['a time that is a number', { text: words.question, timestamp: 5 }, words.source],
      ['a missing sender', { text: words.question, from: undefined }, words.source],
      ['a missing recipient', { text: words.question, recipient: undefined }, words.source],
      ['attachments that are a text', { text: words.question, attachments: 'x' }, words.source],
      ['a card value that is unknown', { value: { colour: 'blue' } }, words.unreadableForm],
      ['a card value that is a text', { value: 'blue' }, words.unreadableForm],
      ['a stale card', { value: { ticket: 'send', confirmation: 'long-gone' } }, words.unreadableForm],
      ['20,000 characters', { text: `${words.question} `.repeat(1_000).slice(0, 20_000) }, words.cutShort],
    ];

    it.each(oddities)('gets a clear reply, and the next one too: %s', async (_what, changes, reply) => {
      const channel = new Channel(server, connector, words.locale);

      const replies = await channel.say(changes);
      const next = await channel.say(words.question);

      expect(wordsOf(replies)).toContain(reply);
      expect(wordsOf(replies)).not.toContain(words.apology);
      expect(wordsOf(next)).toContain(words.source);
    });
  });

  it.each([
    ['German', 'Wie kann ich meine Zollabgaben bezahlen, bitte? Ich habe keine Kreditkarte.'],
    ['Spanish', '¿Cómo puedo pagar los derechos de aduana? No tengo tarjeta de crédito.'],
    ['Chinese', '我怎样才能支付关税？'],
  ])('in %s is told which languages it may use', async (_name, text) => {
    const channel = new Channel(server, connector);

    const replies = await channel.say(text);

    expect(wordsOf(replies)).toContain('I can help you in English or in French.');
    expect(wordsOf(replies)).toContain('Je peux vous aider en français ou en anglais.');
  });

  it.each(['typing', 'messageReaction', 'endOfConversation', 'installationUpdate', 'neverHeardOf'])(
    'is taken without a word when it is of type %s',
    async (type) => {
      const channel = new Channel(server, connector);

      const replies = await channel.say({ type });

      expect(replies).toHaveLength(0);
    },
  );
});
