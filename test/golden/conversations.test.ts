import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { scriptForm } from '../../commands/converse';
import { readJsonLines } from '../../commands/json-lines';
import { playConversation } from '../../commands/play-conversation';
import { builtStage } from '../../commands/stage';

const folder = join(__dirname, 'conversations');
const goldenForm = scriptForm.extend({
  /** What is checked of each turn, in order: its decision, and what its replies must and must not say. */
  expect: z.array(
    z.strictObject({
      decision: z.string().optional(),
      topic: z.string().optional(),
      says: z.array(z.string()).optional(),
      saysNot: z.array(z.string()).optional(),
    }),
  ),
});

const stage = builtStage();

describe.each(readdirSync(folder).filter((name) => name.endsWith('.jsonl')))('%s', (file) => {
  const scripts = readJsonLines(join(folder, file), goldenForm);

  it.each(scripts.map((script) => [script.id, script] as const))('%s', async (_id, script) => {
    const played = await playConversation(stage, script);

    expect(script.expect).toHaveLength(script.turns.length);
    const seen = played.map(({ decision, replies }) => ({ decision, said: plainSpaces(replies.map(({ text }) => text).join('\n')) }));
    seen.forEach(({ decision, said }, index) => {
      const { decision: kind, topic, says = [], saysNot = [] } = script.expect[index] ?? {};
      if (kind) expect(decision).toMatchObject({ kind });
      if (topic) expect(decision).toMatchObject({ topic });
      for (const words of says) expect(said).toContain(plainSpaces(words));
      for (const words of saysNot) expect(said).not.toContain(plainSpaces(words));
    });
  });
});

/** French sentences have no-break spaces; an expectation may be typed without them. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
