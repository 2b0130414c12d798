import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { middleOf, oursId, type Footprint } from './footprint';

/** What reading takes, by the contenders' names. */
export interface SpeedResult {
  readonly questions: number;
  /** What a process takes in which nothing was loaded. */
  readonly emptyMb: number;
  readonly footprints: Readonly<Record<string, Footprint>>;
}

/** A peer's reader as it was saved. */
export interface SavedPeer {
  readonly id: string;
  readonly name: string;
  readonly bytes: string | Uint8Array;
}

const run = promisify(execFile);

/**
 * Measures this project's model as the build left it, and the saved peers, each in processes of its own.
 *
 * @param rounds how often each is measured, one after the other: a disturbance hits all of a round about alike
 */
export async function measureSpeed(
  questions: number,
  peers: readonly SavedPeer[],
  rounds: number,
): Promise<SpeedResult> {
  const folder = mkdtempSync(join(tmpdir(), 'benchmark-'));
  try {
    const files = peers.map(({ id, name, bytes }) => {
      const file = join(folder, id);
      writeFileSync(file, bytes);
      return { id, name, args: ['--contender', id, '--saved', file] };
    });
    const empty: Footprint[] = [];
    const contenders = [{ id: oursId, name: 'ours', args: ['--contender', oursId] }, ...files].map(
      (each) => ({
        ...each,
        runs: [] as Footprint[],
      }),
    );
    for (let round = 0; round < rounds; round += 1) {
      empty.push(await readAlone([]));
      for (const { args, runs } of contenders) runs.push(await readAlone(args));
    }
    return {
      questions,
      emptyMb: middleOf(empty).residentMb,
      footprints: Object.fromEntries(contenders.map(({ name, runs }) => [name, middleOf(runs)])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The compiler and the garbage collector share the one thread with the reading. */
async function readAlone(args: readonly string[]): Promise<Footprint> {
  const script = join(__dirname, 'read-alone.js');
  const { stdout } = await run(process.execPath, ['--expose-gc', '--single-threaded', script, ...args]);
  return JSON.parse(stdout) as Footprint;
}
