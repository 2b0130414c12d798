import { rankingScore, share } from '../evaluation/scores';
import type { Contender, Example, Guess, Reader, Utterance } from './contender';
import type { IntentSet } from './intent-set';
import { withTypos } from './typos';

/** How well one contender reads one set. */
export interface IntentScores {
  /** The share of the test rows that it takes for what they are. */
  readonly accuracy: number;
  /** The same with one typing error a row. */
  readonly withTypos: number;
  /** How well its score tells rows that some label fits from rows that none does; null where there are none such. */
  readonly outOfScope: number | null;
  readonly trainingSeconds: number;
}

/** How well the contenders read one set, by their names. */
export interface IntentResult {
  readonly set: string;
  readonly train: number;
  readonly test: number;
  readonly outOfScope: number;
  readonly labels: number;
  readonly scores: Readonly<Record<string, IntentScores>>;
}

/** Trains every contender on a set and has it read the test rows; `onScore` hears of each as it is done. */
export async function measureIntents(
  set: IntentSet,
  contenders: readonly Contender[],
  onScore: (name: string, scores: IntentScores) => void,
): Promise<IntentResult> {
  const scores: Record<string, IntentScores> = {};
  for (const contender of contenders) {
    const measured = await measureOne(set, contender);
    scores[contender.name] = measured;
    onScore(contender.name, measured);
  }
  return {
    set: set.name,
    train: set.train.length,
    test: set.test.length,
    outOfScope: set.outOfScope.length,
    labels: new Set(set.train.map(({ label }) => label)).size,
    scores,
  };
}

async function measureOne(set: IntentSet, contender: Contender): Promise<IntentScores> {
  const started = process.hrtime.bigint();
  const reader = await contender.train(set.train);
  const trainingSeconds = Number(process.hrtime.bigint() - started) / 1e9;
  const known = await readAll(reader, set.test);
  const unknown = await readAll(reader, set.outOfScope);
  return {
    accuracy: accuracyOf(set.test, known),
    withTypos: accuracyOf(set.test, await readAll(reader, withTypos(set.test))),
    outOfScope:
      unknown.length === 0 ? null : rankingScore([...ranked(known, true), ...ranked(unknown, false)]),
    trainingSeconds,
  };
}

/** Reads messages one after the other, as they would come. */
export async function readAll(reader: Reader, messages: readonly Utterance[]): Promise<Guess[]> {
  const guesses: Guess[] = [];
  for (const message of messages) guesses.push(await reader.read(message));
  return guesses;
}

function accuracyOf(rows: readonly Example[], guesses: readonly Guess[]): number {
  return share(rows.map(({ label }, at) => guesses[at]?.label === label));
}

function ranked(guesses: readonly Guess[], isTrue: boolean): { value: number; isTrue: boolean }[] {
  return guesses.map(({ score: value }) => ({ value, isTrue }));
}
