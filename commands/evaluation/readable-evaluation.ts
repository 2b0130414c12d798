import type { Evaluation } from './evaluate-questions';

const labelWidth = 34;
const figureWidth = 8;

/** An evaluation for a person to read: the mistakes, then the figures, each with what it means in plain words. */
export function readableEvaluation(evaluation: Evaluation): string {
  return [...mistakes(evaluation), '', ...categories(evaluation), '', ...figures(evaluation)].join('\n');
}

function mistakes({ n, wrong }: Evaluation): string[] {
  const lines = wrong.map(
    ({ line, text, expected, got, confidence }) =>
      `line ${line}: ${expected}, not ${got} (${percent(confidence).trim()}): ${text}`,
  );
  return [
    ...lines,
    `${wrong.length} of ${n} questions were put into another category than theirs` +
      (wrong.length > 0 ? ': above, each with its category, the other one, and how sure that was.' : '.'),
  ];
}

function categories({ byCategory }: Evaluation): string[] {
  return [
    'Category (questions)'.padEnd(labelWidth) + '   found rightly',
    ...Object.entries(byCategory).map(
      ([id, { n, recall, precision }]) =>
        `  ${id} (${n})`.padEnd(labelWidth) + percent(recall) + percent(precision),
    ),
    "found: share of the category's questions that are put into it (recall);",
    'rightly: share of the questions put into it that are its own (precision)',
  ];
}

function figures(evaluation: Evaluation): string[] {
  const { byLanguage, topics, urgent, unknown, msPerText } = evaluation;
  const { en, fr } = byLanguage;
  const [half, most] = [msPerText.p50, msPerText.p99].map((value) => `${value.toFixed(1)} ms`);
  return [
    figure(
      'Right category',
      percent(evaluation.accuracy),
      'share of questions that are put into their category',
    ),
    figure(`  English (${en.n})`, percent(en.accuracy), 'the same, of those in English'),
    figure(`  French (${fr.n})`, percent(fr.accuracy), 'the same, of those in French'),
    figure(
      '  every category weighing the same',
      percent(evaluation.macroF1),
      'as if all had as many (macro-F1)',
    ),
    figure(
      `Right topic (${topics.n})`,
      percent(topics.top1),
      'share whose own topic is thought the likeliest',
    ),
    figure('  among the first three', percent(topics.top3), 'share whose own topic is among them'),
    figure(
      `Urgent, found (${urgent.n})`,
      percent(urgent.recall),
      'share of urgent ones taken as urgent (recall)',
    ),
    figure('  rightly', percent(urgent.precision), 'share of those taken as urgent that are (precision)'),
    figure('Right language', percent(evaluation.languageAccuracy), 'share whose language is recognised'),
    figure(
      `Out of scope, told (${unknown.n})`,
      percent(unknown.auroc),
      '100 %: always told; 50 %: by chance (AUROC)',
    ),
    figure(
      '  answered all the same',
      `${unknown.answeredWrongly}  `,
      'of those out of scope: the fewer the better',
    ),
    figure('Time a question', half!, `half of them take less, and 99 in 100 less than ${most}`),
    '',
    'Read "Right category" and "Right topic" first: a change of the catalogue should not lower them.',
  ];
}

function figure(label: string, value: string, meaning: string): string {
  return `${label.padEnd(labelWidth)}${value.padStart(figureWidth)}   ${meaning}`;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`.padStart(figureWidth);
}
