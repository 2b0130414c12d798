import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { compileCatalogue, compiledCataloguePath, writeCatalogue } from '../catalogue/catalogue';
import { loadContent } from '../catalogue/load-content';
import { writeModel } from '../understanding/model-file';
import { trainUnderstanding } from '../understanding/train';
import { describeProblem } from './describe-problem';

/** Compiles the catalogue and trains the model on it: a step of the build. */
function main(): void {
  const { content, problems } = loadContent();
  if (!content || problems.length > 0) {
    console.error(problems.map(describeProblem).join('\n'));
    process.exit(1);
  }
  mkdirSync(dirname(compiledCataloguePath), { recursive: true });
  writeModel(trainUnderstanding(content));
  writeCatalogue(compileCatalogue(content));
  const examples = content.topics.reduce((sum, { examples: { en, fr } }) => sum + en.length + fr.length, 0);
  console.log(`Trained on ${examples} examples of ${content.topics.length} topics.`);
}

main();
