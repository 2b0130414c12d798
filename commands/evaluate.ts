import { parseArgs } from 'node:util';
import { evaluateQuestions } from './evaluation/evaluate-questions';
import { readQuestions } from './evaluation/questions';
import { readableEvaluation } from './evaluation/readable-evaluation';
import { fail } from './fail';
import { builtStage } from './stage';

/** `npm run evaluate -- FILE.tsv [--json]`: scores the understanding on a file of questions. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (!file) fail('Usage: npm run evaluate -- FILE.tsv [--json]');
  const evaluation = evaluateQuestions(builtStage(), readQuestions(file));
  console.log(values.json ? JSON.stringify(evaluation, null, 2) : readableEvaluation(evaluation));
}

try {
  main();
} catch (error) {
  fail(error);
}
