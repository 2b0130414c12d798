import { parseArgs } from 'node:util';
import { languages } from '../catalogue/language';
import { evaluationOf, type Evaluation } from './evaluation/evaluate-questions';
import { judgeQuestions } from './evaluation/judge-questions';
import { readQuestions } from './evaluation/questions';
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
  console.log(values.json ? JSON.stringify(evaluation, null, 2) : readable(evaluation));
  if (values.html && !values.json) console.log(`\nThe report: ${values.html}`);
}

function readable(evaluation: Evaluation): string {
  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(8);
  const { byLanguage, byCategory, urgent, unknown, topics, msPerText, wrong } = evaluation;
  return [
    `questions         ${evaluation.n}`,
    `accuracy          ${percent(evaluation.accuracy)}   macro-F1 ${percent(evaluation.macroF1)}`,
    ...Object.entries(byLanguage).map(
      ([language, { n, accuracy, macroF1 }]) =>
        `  ${language} (${n})`.padEnd(18) + `${percent(accuracy)}   macro-F1 ${percent(macroF1)}`,
    ),
    ...Object.entries(byCategory).map(
      ([id, { n, precision, recall, f1 }]) =>
        `  ${id} (${n})`.padEnd(34) +
        `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`,
    ),
    `topics (${topics.n})`.padEnd(18) + `${percent(topics.top1)}   in top 3 ${percent(topics.top3)}`,
    `urgent (${urgent.n})`.padEnd(18) +
      `${percent(urgent.f1)} F1   precision ${percent(urgent.precision)}  recall ${percent(urgent.recall)}`,
    `language          ${percent(evaluation.languageAccuracy)}`,
    `out of scope (${unknown.n})`.padEnd(18) +
      `${percent(unknown.auroc)} AUROC   answered wrongly ${unknown.answeredWrongly}`,
    `time a text       p50 ${msPerText.p50.toFixed(2)} ms, p99 ${msPerText.p99.toFixed(2)} ms`,
    '',
    ...wrong.map(
      ({ line, text, expected, got, confidence }) =>
        `line ${line}: ${expected}, not ${got} (${percent(confidence).trim()}): ${text}`,
    ),
  ].join('\n');
}

try {
  main();
} catch (error) {
  fail(error);
}
