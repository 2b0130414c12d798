import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { compileCatalogue, compiledCataloguePath, writeCatalogue } from '../catalogue/catalogue';
import { lintCatalogue } from '../catalogue/lint/lint-catalogue';
import { loadContent } from '../catalogue/load-content';
import { readModel, writeModel } from '../understanding/model-file';
import { trainUnderstanding } from '../understanding/train';
import { calibrateInWorker } from './calibrate-in-worker';
import { describeProblem } from './describe-problem';

/**
 * A step of the build: refuses a catalogue with anything to mend, and otherwise trains the model on it (unless
 * the model there is was trained on the same examples) and compiles it. The model is written first, so that
 * whoever sees the new catalogue finds the model that goes with it; a refused catalogue changes neither.
 *
 * `--retrain` trains anyway: the code that reads texts has changed. Training is announced on standard error, which
 * a quiet build lets through: nobody should wait a minute without knowing what for.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { retrain: { type: 'boolean' } } });
  const loaded = loadContent();
  const { content } = loaded;
  const problems = lintCatalogue(loaded);
  if (!content || problems.length > 0) {
    console.error(problems.map(describeProblem).join('\n'));
    process.exit(1);
  }
  mkdirSync(dirname(compiledCataloguePath), { recursive: true });
  if (values.retrain || !isTrainedOn(content.trainingHash)) {
    const count = content.topics.reduce((sum, { examples: { en, fr } }) => sum + en.length + fr.length, 0);
    console.error(`Training on ${count} examples of ${content.topics.length} topics: about a minute.`);
    writeModel(await trainUnderstanding(content, calibrateInWorker(content.concepts)));
  }
  writeCatalogue(compileCatalogue(content));
}

function isTrainedOn(trainingHash: string): boolean {
  try {
    readModel(trainingHash);
    return true;
  } catch {
    return false;
  }
}

void main();
