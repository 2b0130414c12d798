import { parseArgs } from 'node:util';
import { z } from 'zod';
import { languages } from '../catalogue/language';
import { fail } from './fail';
import { readJsonLines } from './json-lines';
import { playConversation, type Script } from './play-conversation';
import { builtStage } from './stage';

/** The form of a line of a conversation file. */
export const scriptForm = z.object({
  id: z.coerce.string(),
  language: z.enum(languages),
  now: z.iso.datetime({ offset: true, local: false, message: 'is not an ISO 8601 instant with an offset' }),
  channel: z.enum(['webchat', 'msteams']).default('webchat'),
  turns: z.array(z.union([z.string(), z.object({ value: z.unknown() })])).min(1),
});

/** `npm run converse -- FILE.jsonl`: plays scripted conversations and prints each as a line of JSON. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [file] = positionals;
  if (!file) fail('Usage: npm run converse -- FILE.jsonl');
  const scripts = readJsonLines(file, scriptForm) as Script[];
  const stage = builtStage();
  for (const script of scripts) {
    const played = await playConversation(stage, script);
    const turns = played.map(({ user, decision, replies }) => ({ user, decision, replies }));
    console.log(JSON.stringify({ id: script.id, turns }));
  }
}

if (require.main === module) main().catch(fail);
