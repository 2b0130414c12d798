import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../catalogue/load-content';
import { writeModel } from '../understanding/model-file';
import { trainUnderstanding } from '../understanding/train';
import { calibrateInWorker } from './calibrate-in-worker';
import { fail } from './fail';
import { assess } from './preview/assessment';

/**
 * A part of `npm run preview`, run as a process of its own since training takes a while: trains a model on a
 * folder of content (`--content`), writes it (`--model`), and writes what it makes of the golden questions
 * (`--out`), last, so that whoever sees that file finds the model beside it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { content: { type: 'string' }, model: { type: 'string' }, out: { type: 'string' } },
  });
  const { content: folder, model: modelFile, out } = values;
  if (!folder || !modelFile || !out) fail('Usage: assess --content FOLDER --model FILE --out FILE');
  const { content } = loadContent(folder);
  if (!content) fail(`The content in ${folder} cannot be read: run npm run lint:catalogue.`);
  mkdirSync(dirname(out), { recursive: true });
  const model = await trainUnderstanding(content, calibrateInWorker(content.concepts));
  writeModel(model, modelFile);
  writeFileSync(`${out}.new`, JSON.stringify(assess(content, model)));
  renameSync(`${out}.new`, out);
}

void main();
