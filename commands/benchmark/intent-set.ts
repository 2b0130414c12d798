import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { languages } from '../../catalogue/language';
import { BadLineError } from '../json-lines';
import type { Example } from './contender';

/** A public set of questions by what they ask for, in its official split. */
export interface IntentSet {
  readonly name: string;
  readonly train: readonly Example[];
  /** What is asked is among the labels of `train`. */
  readonly test: readonly Example[];
  /** What is asked is none of them. */
  readonly outOfScope: readonly Example[];
}

const columns = ['split', 'language', 'label', 'text'] as const;
const outOfScopeLabel = 'oos';

/**
 * Reads a set: tab-separated with the header split, language, label, text. Rows labelled `oos` fit no label: those
 * of the test split are kept apart, and nobody is trained on the others. Splits but train and test are left aside.
 *
 * @throws BadLineError for the first line that is not of the form
 */
export function readIntentSet(file: string): IntentSet {
  const [header = '', ...lines] = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  if (header !== columns.join('\t')) {
    throw new BadLineError(file, 1, `the header is not ${columns.join(', ')}`);
  }
  const rows = lines.flatMap((written, index) =>
    written.trim() === '' ? [] : [rowOf(file, index + 2, written)],
  );
  const tests = rows.filter(({ split }) => split === 'test').map(({ example }) => example);
  return {
    name: basename(file, '.tsv'),
    train: rows
      .filter(({ split, example }) => split === 'train' && example.label !== outOfScopeLabel)
      .map(({ example }) => example),
    test: tests.filter(({ label }) => label !== outOfScopeLabel),
    outOfScope: tests.filter(({ label }) => label === outOfScopeLabel),
  };
}

function rowOf(
  file: string,
  line: number,
  written: string,
): { readonly split: string; readonly example: Example } {
  const [split = '', code, label = '', text = '', ...rest] = written.split('\t');
  const language = languages.find((each) => each === code);
  if (!language) throw new BadLineError(file, line, `language is '${code ?? ''}': write en or fr`);
  if (label === '' || text === '' || rest.length > 0)
    throw new BadLineError(file, line, 'has not four columns');
  return { split, example: { language, label, text } };
}
