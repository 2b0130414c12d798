import { existsSync, readFileSync } from 'node:fs';
import type { Evaluation } from '../../commands/evaluation/evaluate-questions';
import { InputFolder, runCommand } from '../support/run-command';

const header = 'language\tcategory\ttext\turgent\talt_category\ttopic\tremark';
const rows = [
  'en\tcad\tmy CAD was rejected, what do I do\tno\t\tcad-rejected\tan ignored column',
  'fr\tcad\tma DDC a été rejetée, que faire\tno\t\tcad-rejected\t',
  'en\tservice-information\tare you open on Saturday\tno\tout-of-scope|conversation\topening-hours\t',
  'en\trm-account\tmy truck is held at the border now, goods are perishable\tyes\tcad|other-functionality\t\t',
  'fr\tout-of-scope\tquelle est la recette de la tarte aux pommes\t\t\t\t',
  'en\tdisbursement-collection\thello\tno\t\t\t',
];
const inputs = new InputFolder();
const share = expect.any(Number) as number;
const accuracy = { n: expect.any(Number) as number, accuracy: share, macroF1: share };
const score = { n: expect.any(Number) as number, precision: share, recall: share, f1: share };

afterAll(() => inputs.dispose());

describe('evaluate --json', () => {
  let evaluation: Evaluation;

  beforeAll(async () => {
    const file = inputs.write('questions.tsv', `\uFEFF${[header, ...rows].join('\r\n')}\r\n\r\n`);
    const { output } = await runCommand('evaluate', file, '--json');
    evaluation = JSON.parse(output) as Evaluation;
  });

  it('prints the agreed fields and no others', () => {
    expect(Object.keys(evaluation).sort()).toEqual(
      [
        'n',
        'accuracy',
        'macroF1',
        'byLanguage',
        'byCategory',
        'urgent',
        'languageAccuracy',
        'unknown',
        'topics',
        'calibration',
        'msPerText',
        'wrong',
      ].sort(),
    );
  });

  it('scores all questions together', () => {
    expect(evaluation).toMatchObject({ n: 6, languageAccuracy: 1 });
    expect(evaluation.accuracy).toBeCloseTo((6 - evaluation.wrong.length) / 6);
    expect(evaluation.macroF1).toBeGreaterThan(0);
  });

  it('scores each language', () => {
    expect(evaluation.byLanguage).toEqual({ en: accuracy, fr: accuracy });
    expect([evaluation.byLanguage.en.n, evaluation.byLanguage.fr.n]).toEqual([4, 2]);
  });

  it('scores each category that occurs, other right answers counting as right', () => {
    const { byCategory } = evaluation;

    expect(byCategory.cad).toEqual({ n: 2, precision: 1, recall: 1, f1: 1 });
    expect(byCategory['out-of-scope']).toEqual(score);
    expect(byCategory['disbursement-collection']).toMatchObject({ n: 1, recall: 0 });
    expect(byCategory).not.toHaveProperty('portal-access');
  });

  it('scores urgency over the questions that say whether they are urgent', () => {
    expect(evaluation.urgent).toEqual({ n: 1, precision: 1, recall: 1, f1: 1 });
  });

  it('ranks out-of-scope questions against the rest', () => {
    expect(evaluation.unknown).toEqual({ n: 1, auroc: 1, answeredWrongly: 0 });
  });

  it('scores the topics that questions name', () => {
    expect(evaluation.topics).toEqual({ n: 3, top1: 1, top3: 1 });
  });

  it('compares how sure the likeliest category was with how often it was right', () => {
    const { ece, bins } = evaluation.calibration;
    const right = bins.reduce((sum, { n, accuracy }) => sum + n * accuracy, 0);

    expect(Object.keys(evaluation.calibration)).toEqual(['ece', 'bins']);
    expect(ece).toBeGreaterThan(0);
    expect(bins).toHaveLength(10);
    expect(bins[9]).toEqual({ from: 0.9, to: 1, n: share, confidence: share, accuracy: share });
    expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(6);
    expect(right).toBeCloseTo(6 - evaluation.wrong.length);
  });

  it('says how long a text takes', () => {
    expect(evaluation.msPerText).toEqual({
      p50: expect.any(Number) as number,
      p99: expect.any(Number) as number,
    });
    expect(evaluation.msPerText.p99).toBeGreaterThanOrEqual(evaluation.msPerText.p50);
  });

  it('lists what was wrong by line', () => {
    const wrong = evaluation.wrong.find(({ line }) => line === 7);

    expect(wrong).toEqual({
      line: 7,
      language: 'en',
      text: 'hello',
      expected: 'disbursement-collection',
      got: 'conversation',
      confidence: expect.any(Number) as number,
    });
  });
});

describe('evaluate', () => {
  it('prints the mistakes, then each figure with what it means, without --json', async () => {
    const file = inputs.write('readable.tsv', [header, ...rows].join('\n'));

    const { code, output } = await runCommand('evaluate', file);

    expect(code).toBe(0);
    expect(output).toMatch(
      /^line 5: .+\nline 7: disbursement-collection, not conversation \(\d+\.\d %\): hello\n/,
    );
    expect(output).toContain('2 of 6 questions were put into another category than theirs: above');
    expect(output).toMatch(/\n {2}cad \(2\) +100\.0 % +100\.0 %\n/);
    expect(output).toMatch(
      /\nRight category +66\.7 % {3}share of questions that are put into their category\n/,
    );
    expect(output).toMatch(/\nRight topic \(3\) +100\.0 % {3}share whose own topic/);
    expect(output).toMatch(/\nRead "Right category" and "Right topic" first: [^\n]+\n$/);
  });

  it.each([
    [[], 'en-CA', 'Line 7, English'],
    [['--language', 'fr'], 'fr-CA', 'Ligne 7, anglais'],
  ])('writes a report beside its account with --html %j', async (words, language, line) => {
    const file = inputs.write('reported.tsv', [header, ...rows].join('\n'));
    const path = inputs.missing(`report-${language}.html`);

    const { code, output } = await runCommand('evaluate', file, '--html', path, ...words);

    const report = readFileSync(path, 'utf8');
    expect(code).toBe(0);
    expect(output).toMatch(new RegExp(`Right category[^]*\nThe report: ${path}\n$`));
    expect(report).toContain(`<html lang="${language}">`);
    expect(report).toContain(line);
  });

  it('prints nothing but JSON with both --json and --html', async () => {
    const file = inputs.write('both.tsv', [header, ...rows].join('\n'));
    const path = inputs.missing('both.html');

    const { output } = await runCommand('evaluate', file, '--json', '--html', path);

    expect(JSON.parse(output)).toMatchObject({ n: 6 });
    expect(existsSync(path)).toBe(true);
  });

  it('stops with a sentence when the report cannot be written', async () => {
    const file = inputs.write('unwritten.tsv', [header, ...rows].join('\n'));

    const { code, errors } = await runCommand('evaluate', file, '--html', inputs.missing('none/report.html'));

    expect(code).toBe(1);
    expect(errors).toMatch(/none\/report\.html/);
    expect(errors).not.toMatch(/^ +at /m);
  });

  it.each([
    ['a header without text', 'language\tcategory\nen\tcad', 1, 'the header lacks the column text'],
    [
      'an unknown category',
      `${header}\n${rows[0]}\nen\tcads\thi`,
      3,
      "'cads' is not a category: portal-access",
    ],
    ['an unknown other category', `${header}\nen\tcad\thi\tno\tcads`, 2, "'cads' is not a category"],
    ['an unknown language', `${header}\n\nde\tcad\thallo`, 3, "language is 'de': write en or fr"],
    ['an unknown urgency', `${header}\nen\tcad\thi\tmaybe`, 2, "urgent is 'maybe': write yes or no"],
    ['an empty text', `${header}\nen\tcad\t \tno`, 2, 'the text is empty: write the question'],
    ['spaces for tabs', `${header}\nen cad hi`, 2, 'has 1 of the columns language, category, text, urgent'],
  ])('stops at %s with the number of its line', async (_what, text, line, sentence) => {
    const file = inputs.write('bad.tsv', text);

    const { code, output, errors } = await runCommand('evaluate', file, '--json');

    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(`bad.tsv:${line}: ${sentence}`);
  });

  it.each([[[]], [['questions.tsv', '--language', 'de']]])(
    'says how it is used when called with %j',
    async (words) => {
      const { code, errors } = await runCommand('evaluate', ...words);

      expect(code).toBe(1);
      expect(errors).toBe(
        'Usage: npm run evaluate -- FILE.tsv [--json] [--html REPORT.html [--language en|fr]]\n',
      );
    },
  );

  it('stops with a sentence at a file that there is not', async () => {
    const { code, errors } = await runCommand('evaluate', inputs.missing('none.tsv'));

    expect(code).toBe(1);
    expect(errors).toMatch(/none\.tsv/);
    expect(errors).not.toMatch(/^ +at /m);
  });
});
