import { readFileSync } from 'node:fs';
import { categoryIds, type CategoryId } from '../../catalogue/categories';
import { languages, type Language } from '../../catalogue/language';
import { BadLineError } from '../json-lines';

/** A question with what is right for it. */
export interface Question {
  /** Its line in the file, counted from 1. */
  readonly line: number;
  readonly language: Language;
  /** The right category first, then others that are right too. */
  readonly categories: readonly CategoryId[];
  readonly text: string;
  /** Undefined when the file does not say. */
  readonly urgent: boolean | undefined;
  readonly topic: string | undefined;
}

const required = ['language', 'category', 'text'] as const;

/**
 * Reads a file of questions: tab-separated with a header; columns language, category and text, and if there
 * are any, urgent (yes or no), alt_category (separated by |) and topic. Other columns are ignored.
 *
 * @throws BadLineError for the first line that is not of the form
 */
export function readQuestions(file: string): Question[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const columns = (lines[0] ?? '').split('\t').map((name) => name.trim());
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new BadLineError(file, 1, `the header lacks the column ${missing.join(', ')}`);
  return lines.flatMap((written, index) => {
    if (index === 0 || written.trim() === '') return [];
    const fields = written.split('\t');
    const field = (name: string): string => fields[columns.indexOf(name)]?.trim() ?? '';
    return [questionOf(file, index + 1, field)];
  });
}

function questionOf(file: string, line: number, field: (name: string) => string): Question {
  const bad = (reason: string): never => {
    throw new BadLineError(file, line, reason);
  };
  const category = (written: string): CategoryId =>
    categoryIds.find((id) => id === written) ??
    bad(`'${written}' is not a category: ${categoryIds.join(', ')}`);
  const language = languages.find((each) => each === field('language'));
  const urgent = field('urgent');
  if (!['', 'yes', 'no'].includes(urgent)) bad(`urgent is '${urgent}': write yes or no`);
  if (field('text') === '') bad('the text is empty');
  return {
    line,
    language: language ?? bad(`language is '${field('language')}': write en or fr`),
    categories: [
      field('category'),
      ...field('alt_category')
        .split('|')
        .map((part) => part.trim())
        .filter(Boolean),
    ].map(category),
    text: field('text'),
    urgent: urgent === '' ? undefined : urgent === 'yes',
    topic: field('topic') || undefined,
  };
}
