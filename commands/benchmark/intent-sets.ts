import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../catalogue/project-root';
import { readIntentSet, type IntentSet } from './intent-set';

/** A few hundred rows of two public sets, so that the command runs with nothing fetched: see sets/LICENCES.md. */
export const shippedSets = join(projectRoot, 'commands', 'benchmark', 'sets');

/** A quick run passes over sets with more training rows than this. */
const mostQuickRows = 2_000;

/** Reads the sets of a folder: every .tsv file in it, by name. */
export function readIntentSets(folder: string, isQuick: boolean): IntentSet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => readIntentSet(join(folder, name)))
    .filter(({ train }) => !isQuick || train.length <= mostQuickRows);
}
