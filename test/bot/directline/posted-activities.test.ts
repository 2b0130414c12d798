import { randomUUID } from 'node:crypto';
import type { Refusal } from '../../support/call';
import { wordsOf } from '../../support/channel';
import { ChatClient } from '../../support/chat-client';
import { eachLanguage, speech } from '../../support/speech';
import { startTestServer, type TestServer } from '../../support/test-server';

describe('an activity posted to a website conversation', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const messagesOf = async (client: ChatClient) =>
    (await client.since('1')).activities.filter(({ type }) => type === 'message');

  it.each(eachLanguage)('is kept and answered once when it comes again (%s)', async (language) => {
    const client = await ChatClient.open(server, language);
    const activity = {
      text: speech[language].question,
      channelData: { clientActivityID: randomUUID() },
    };

    const first = await client.post(activity);
    const again = await client.post(activity);

    const messages = await messagesOf(client);
    expect(messages.map(({ from }) => from.role)).toEqual(['user', 'bot']);
    expect(again).toMatchObject({ status: 200, body: first.body });
  });

  it.each(eachLanguage)(
    'is kept and answered once when it comes five times at once (%s)',
    async (language) => {
      const client = await ChatClient.open(server, language);
      const activity = {
        text: speech[language].question,
        channelData: { clientActivityID: randomUUID() },
      };

      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => client.post(activity)));

      const messages = await messagesOf(client);
      expect(messages.map(({ from }) => from.role)).toEqual(['user', 'bot']);
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    },
  );

  it.each([
    ['has none', {}],
    ['has an empty one', { clientActivityID: '' }],
    ['has one that is a number', { clientActivityID: 7 }],
    ['has one that is far too long', { clientActivityID: 'x'.repeat(500) }],
  ])('is a new message each time when the client id %s', async (_what, channelData) => {
    const client = await ChatClient.open(server);

    await client.post({ text: speech.en.question, channelData });
    await client.post({ text: speech.en.question, channelData });

    const roles = (await messagesOf(client)).map(({ from }) => from.role);
    expect(roles).toEqual(['user', 'bot', 'user', 'bot']);
  });

  it('is one of many that come at once, each of which is kept and answered', async () => {
    const client = await ChatClient.open(server);

    await Promise.all(Array.from({ length: 8 }, () => client.post({ text: speech.en.question })));

    const roles = (await messagesOf(client)).map(({ from }) => from.role);
    expect(roles.filter((role) => role === 'user')).toHaveLength(8);
    expect(roles.filter((role) => role === 'bot')).toHaveLength(8);
  });

  const refusals: [string, unknown, number][] = [
    ['broken JSON', '{"type":', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['no type', { text: 'hi' }, 400],
    ['a type of nobody', { type: 'x' }, 400],
    ['a text that is a number', { type: 'message', text: 1 }, 400],
    ['entities that are a text', { type: 'message', text: 'hi', entities: 'all' }, 400],
    ['entities that hold null', { type: 'message', text: 'hi', entities: [null] }, 400],
    ['members that are a text', { type: 'message', text: 'hi', membersAdded: 'me' }, 400],
    ['a locale that is a list', { type: 'message', text: 'hi', locale: [] }, 400],
    ['a huge text', { type: 'message', text: 'x'.repeat(1_000_000) }, 413],
  ];
  it.each(refusals)('is refused in both languages and not kept: %s', async (_what, body, status) => {
    const client = await ChatClient.open(server);

    const refused = await client.call<Refusal>('/activities', { body });
    const kept = (await client.since('1')).activities;
    const replies = await client.say(speech.en.question);

    expect(refused.status).toBe(status);
    expect(refused.body.error.message).toContain(' / ');
    expect(kept).toHaveLength(0);
    expect(wordsOf(replies)).toContain(speech.en.source);
  });

  it.each([
    ['an id that is a number', { id: 5 }],
    ['an id of another', { id: 'somebody-else|0000000' }],
    ['a huge id', { id: 'x'.repeat(3_000) }],
  ])('gets its id from the server, whatever the client sends: %s', async (_what, changes) => {
    const client = await ChatClient.open(server);

    const { status, body } = await client.post({ text: speech.en.question, ...changes });

    const messages = await messagesOf(client);
    expect(status).toBe(200);
    expect(body.id).toContain(client.conversation);
    expect(messages.map(({ from }) => from.role)).toEqual(['user', 'bot']);
  });
});
