import { parseArgs } from 'node:util';
import { evaluateQuestions, type Evaluation } from './evaluation/evaluate-questions';
import { readQuestions } from './evaluation/questions';
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
  console.log(values.json ? JSON.stringify(evaluation, null, 2) : readable(evaluation));
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
