import { randomUUID } from 'node:crypto';
import { call, type Refusal } from '../../support/call';
import { wordsOf } from '../../support/channel';
import { ChatClient, type OpenedConversation } from '../../support/chat-client';
import { eachLanguage, speech } from '../../support/speech';
import { startTestServer, type TestServer } from '../../support/test-server';

describe('website conversations', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const openWith = (token: string) =>
    call<OpenedConversation>(`${server.url}/directline/conversations`, { token, method: 'POST' });

  it('are opened with 201, with all that the protocol promises', async () => {
    const { token, conversationId } = await ChatClient.newToken(server);

    const { status, body } = await openWith(token);

    expect(status).toBe(201);
    expect(body).toMatchObject({ conversationId, expires_in: 1_800 });
    expect(body.token).toEqual(expect.any(String));
    expect(body.streamUrl).toContain(`${server.url.replace('http', 'ws')}/directline/`);
  });

  it.each(eachLanguage)("begin with a greeting in the page's language (%s)", async (language) => {
    const client = await ChatClient.open(server, language);

    const { activities, watermark } = await client.since();

    expect(activities).toHaveLength(1);
    expect(wordsOf(activities)).toContain(speech[language].welcome);
    expect(watermark).toBe('1');
  });

  it('greet once however often they are opened, also at once', async () => {
    const { token, conversationId } = await ChatClient.newToken(server);

    const opened = await Promise.all([1, 2, 3, 4].map(() => openWith(token)));

    const { body } = await call<{ activities: unknown[] }>(
      `${server.url}/directline/conversations/${conversationId}/activities`,
      { token },
    );
    expect(opened.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(body.activities).toHaveLength(1);
  });

  it.each(eachLanguage)("keep the client's message and the answer, in order (%s)", async (language) => {
    const client = await ChatClient.open(server, language);
    const clientActivityID = randomUUID();

    const { status, body } = await client.post({
      text: speech[language].question,
      channelData: { clientActivityID },
    });

    const { activities } = await client.since('1');
    const [own, answer] = activities.filter(({ type }) => type === 'message');
    expect(status).toBe(200);
    expect(own).toMatchObject({ id: body.id, from: { role: 'user' }, channelData: { clientActivityID } });
    expect(answer?.from.role).toBe('bot');
    expect(answer?.text).toContain(speech[language].source);
  });

  it('number their activities, so that ids sort as the activities do', async () => {
    const client = await ChatClient.open(server);
    for (const text of ['hello', speech.en.question, 'thanks']) await client.post({ text });

    const { activities } = await client.since();

    const ids = activities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(7);
    expect(ids).toEqual([...ids].sort());
  });

  it('are read from a watermark on', async () => {
    const client = await ChatClient.open(server);
    const { watermark } = await client.since();
    await client.post({ text: speech.en.question });

    const fresh = await client.since(watermark);
    const nothing = await client.since(fresh.watermark);

    expect(fresh.activities.map(({ from }) => from.role)).toEqual(['user', 'bot']);
    expect(nothing).toEqual({ activities: [], watermark: fresh.watermark });
  });

  it.each(['', 'x', '-1', '1.5', '1e99', 'null'])(
    'are read from the beginning when the watermark is %j',
    async (watermark) => {
      const client = await ChatClient.open(server);

      const { activities } = await client.since(watermark);

      expect(activities).toHaveLength(1);
    },
  );

  it('take the user from the token, whatever the client calls itself', async () => {
    const client = await ChatClient.open(server);

    await client.post({ text: 'hi', from: { id: 'helpdesk', role: 'bot' }, conversation: { id: 'other' } });

    const [, own] = (await client.since()).activities;
    expect(own).toMatchObject({ from: { role: 'user' }, conversation: { id: client.conversation } });
    expect(own?.from.id).toMatch(/^dl_/);
  });

  it('do not exist before they are opened', async () => {
    const { token, conversationId } = await ChatClient.newToken(server);
    const url = `${server.url}/directline/conversations/${conversationId}`;

    const answers = await Promise.all([
      call<Refusal>(url, { token }),
      call<Refusal>(`${url}/activities`, { token }),
      call<Refusal>(`${url}/activities`, { token, body: { type: 'message', text: 'hi' } }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(answers[0]?.body.error.code).toBe('conversation-not-found');
  });
});
