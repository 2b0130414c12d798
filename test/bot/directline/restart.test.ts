import { statSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../support/channel';
import { ChatClient } from '../../support/chat-client';
import { startServerProcess } from '../../support/server-process';
import { eachLanguage, speech } from '../../support/speech';
import { removeFolder, startTestServer, temporaryFolder } from '../../support/test-server';

describe.each(eachLanguage)('a server started again on the same database (%s)', (language) => {
  const words = speech[language];
  let folder: string;

  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => removeFolder(folder));

  it('keeps the transcript, the token and the form that the client was in', async () => {
    const before = await startTestServer({ folder });
    const client = await ChatClient.open(before, language);
    await client.say(words.question);
    for (const answer of [words.openTicket, 'Marie Tremblay', 'marie@example.ca']) await client.say(answer);
    const transcript = await client.since();
    await before.stop();

    const after = await startTestServer({ folder });
    const again = client.at(after);
    const kept = await again.since();
    for (const answer of [words.skip, words.useQuestion]) await again.say(answer);
    const opened = await again.say(words.yes);
    await after.stop();

    expect(kept).toEqual(transcript);
    expect(wordsOf(opened)).toMatch(words.reference);
  });

  it('keeps all that was answered before it was killed', async () => {
    const before = await startServerProcess(folder);
    const client = await ChatClient.open(before, language);
    await client.say(words.question);
    for (const answer of [words.openTicket, 'Marie Tremblay', 'marie@example.ca', words.skip])
      await client.say(answer);
    await client.say(words.useQuestion);
    const opened = await client.say(words.yes);
    const reference = words.reference.exec(wordsOf(opened))?.[1] ?? '';
    const transcript = await client.since();
    await before.end('SIGKILL');

    const after = await startServerProcess(folder);
    const again = client.at(after);
    const kept = await again.since();
    await again.say(words.statusOf(reference));
    const status = await again.say('marie@example.ca');
    await after.end();

    expect(kept).toEqual(transcript);
    expect(wordsOf(status)).toContain(reference);
    expect(wordsOf(status)).toContain(words.received);
  });

  it('does not answer again what it answered before', async () => {
    const before = await startTestServer({ folder });
    const client = await ChatClient.open(before, language);
    const activity = { text: words.question, channelData: { clientActivityID: 'the-same' } };
    await client.post(activity);
    const transcript = await client.since();
    await before.stop();

    const after = await startTestServer({ folder });
    const { status } = await client.at(after).post(activity);
    const kept = await client.at(after).since();
    await after.stop();

    expect(status).toBe(200);
    expect(kept).toEqual(transcript);
  });
});

describe('the secret that signs the tokens', () => {
  it('is made once, beside the database, for its owner alone to read', async () => {
    const folder = temporaryFolder();
    const server = await startTestServer({ folder });

    const { mode, size } = statSync(join(folder, 'directline.secret'));
    await server.stop();
    removeFolder(folder);

    expect(mode & 0o777).toBe(0o600);
    expect(size).toBeGreaterThanOrEqual(32);
  });
});

describe('the server process', () => {
  it('ends with 0 when the operator stops it, open streams or not', async () => {
    const folder = temporaryFolder();
    const server = await startServerProcess(folder);
    const client = await ChatClient.open(server);
    const stream = await client.stream();

    const closed = stream.closed();
    const code = await server.end('SIGTERM');
    removeFolder(folder);

    expect(code).toBe(0);
    await expect(closed).resolves.toBe(1001);
  });
});
