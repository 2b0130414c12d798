import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { builtKnowledge } from '../../bot/knowledge';
import { writeCatalogue, type Catalogue } from '../../catalogue/catalogue';
import { newMemory, forgetRemoved } from '../../dialogs/memory';
import { wordsOf } from '../support/channel';
import { ChatClient } from '../support/chat-client';
import { removeFolder, startTestServer, temporaryFolder, type TestServer } from '../support/test-server';

describe('a catalogue that is built while the assistant runs', () => {
  const folder = temporaryFolder();
  const knowledge = { catalogue: join(folder, 'catalogue.json'), model: join(folder, 'a.model') };
  let server: TestServer;
  let client: ChatClient;

  beforeAll(async () => {
    copyFileSync(builtKnowledge.catalogue, knowledge.catalogue);
    copyFileSync(builtKnowledge.model, knowledge.model);
    server = await startTestServer({ knowledge });
    client = await ChatClient.open(server);
  });
  afterAll(async () => {
    await server.stop();
    removeFolder(folder);
  });

  const ask = async (): Promise<string> => wordsOf(await client.say('Credit card limit'));

  /** Asks until the reply says something, for as long as a look at the file may take. */
  async function hears(expected: string): Promise<boolean> {
    for (let tries = 0; tries < 40; tries += 1) {
      if ((await ask()).includes(expected)) return true;
      await pause(250);
    }
    return false;
  }

  it('is taken up without a restart, in the conversation under way; one that is broken is not', async () => {
    const catalogue = JSON.parse(readFileSync(knowledge.catalogue, 'utf8')) as Catalogue;
    const topic = catalogue.topics['card-limit']!;
    const answer = { en: 'The limit is somewhere else now.', fr: 'La limite est maintenant ailleurs.' };
    const changed = { ...catalogue, topics: { ...catalogue.topics, 'card-limit': { ...topic, answer } } };

    writeCatalogue(changed, knowledge.catalogue);
    const isTakenUp = await hears(answer.en);
    writeFileSync(knowledge.catalogue, '{"hash":');
    await pause(3_000);
    const afterwards = await ask();

    expect(isTakenUp).toBe(true);
    expect(afterwards).toContain(answer.en);
  });

  it('that lacks a topic spoken of makes the conversation forget it', () => {
    const catalogue = JSON.parse(readFileSync(builtKnowledge.catalogue, 'utf8')) as Catalogue;
    const { 'card-limit': _gone, ...topics } = catalogue.topics;
    const memory = newMemory('en');
    memory.last = { kind: 'answer', topic: 'card-limit', category: 'rm-account', notices: [] };
    memory.subject = { topic: 'card-limit', category: 'rm-account', urgent: true };

    forgetRemoved(memory, { ...catalogue, topics });

    expect(memory.last).toBeNull();
    expect(memory.subject).toEqual({ topic: null, category: 'rm-account', urgent: true });
  });
});
