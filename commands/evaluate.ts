import { parseArgs } from 'node:util';
import { languages } from '../catalogue/language';
import { evaluationOf } from './evaluation/evaluate-questions';
import { judgeQuestions } from './evaluation/judge-questions';
import { readQuestions } from './evaluation/questions';
import { readableEvaluation } from './evaluation/readable-evaluation';
import { writeReport } from './evaluation/report/write-report';
import { fail } from './fail';
import { builtStage } from './stage';

const usage = 'Usage: npm run evaluate -- FILE.tsv [--json] [--html REPORT.html [--language en|fr]]';

/** `npm run evaluate`: scores the understanding on a file of questions, and writes a report of it when asked to. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      html: { type: 'string' },
      language: { type: 'string', default: 'en' },
    },
  });
  const [file] = positionals;
  const language = languages.find((each) => each === values.language);
  if (!file || !language) fail(usage);
  const stage = builtStage();
  const judged = judgeQuestions(stage.model, readQuestions(file));
  const evaluation = evaluationOf(judged, stage.catalogue);
  if (values.html) writeReport(values.html, { stage, file, judged, evaluation, language });
  console.log(values.json ? JSON.stringify(evaluation, null, 2) : readableEvaluation(evaluation));
  if (values.html && !values.json) console.log(`\nThe report: ${values.html}`);
}

try {
  main();
} catch (error) {
  fail(error);
}
