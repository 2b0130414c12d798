import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../../../catalogue/catalogue';
import { readModel } from '../../../understanding/model-file';
import { understand } from '../../../understanding/understand';
import { percentile } from '../../evaluation/scores';
import { readQuestions } from '../../evaluation/questions';
import { fail } from '../../fail';
import { goldenQuestionsPath } from '../../lint-golden';
import type { Utterance } from '../contender';
import { loadPeer } from '../peers';
import { oursId, type Footprint } from './footprint';

type Read = (message: Utterance) => unknown;

/** The first messages warm up the compiler and are not counted. */
const warmUps = 200;

/**
 * A part of `npm run benchmark`, run as a process of its own on one core with nothing else in it: loads a reader
 * (`--contender`, and `--saved` for a peer), reads the golden questions, and prints what that took. With no
 * contender it prints what an empty process takes.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { contender: { type: 'string' }, saved: { type: 'string' } } });
  const questions = readQuestions(goldenQuestionsPath).map(({ language, text }) => ({ language, text }));
  const load = await prepared(values.contender, values.saved);
  const started = process.hrtime.bigint();
  const read = await load();
  const loadMs = millisecondsSince(started);
  const times: number[] = [];
  for (const [index, message] of questions.entries()) {
    const asked = process.hrtime.bigint();
    await read(message);
    if (index >= warmUps) times.push(millisecondsSince(asked));
  }
  globalThis.gc?.();
  const footprint: Footprint = {
    loadMs,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    residentMb: process.memoryUsage.rss() / 2 ** 20,
  };
  console.log(JSON.stringify(footprint));
}

/** Brings the code, and gives what loads the reader: the time that code takes to load is not the model's. */
async function prepared(
  contender: string | undefined,
  saved: string | undefined,
): Promise<() => Promise<Read>> {
  if (contender === undefined) return async () => () => undefined;
  if (contender === oursId) {
    const { trainingHash } = readCatalogue();
    return async () => {
      const model = readModel(trainingHash);
      return ({ text }) => understand(model, text, {});
    };
  }
  if (saved === undefined) fail('Usage: read-alone --contender ID --saved FILE');
  const peer = await loadPeer(contender);
  return async () => {
    const reader = await peer.load(readFileSync(saved));
    return (message) => reader.read(message);
  };
}

function millisecondsSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e6;
}

main().catch(fail);
