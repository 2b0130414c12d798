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

/** A line of a file of questions: what it asks, or why it cannot be used. */
export interface QuestionLine {
  /** Its number, counted from 1. */
  readonly line: number;
  /** How many columns it has. */
  readonly columns: number;
  readonly read: Question | { readonly reason: string };
}

/** A file of questions, with the lines that cannot be used. */
export interface QuestionFile {
  /** The names of the columns, as the header has them. */
  readonly columns: readonly string[];
  readonly lines: readonly QuestionLine[];
}

const required = ['language', 'category', 'text'] as const;

/**
 * Reads a file of questions: tab-separated with a header; columns language, category and text, and if there
 * are any, urgent (yes or no), alt_category (separated by |) and topic. Other columns are ignored.
 *
 * @throws BadLineError for the first line that is not of the form
 */
export function readQuestions(file: string): Question[] {
  return readQuestionFile(file).lines.map(({ line, read }) => {
    if ('reason' in read) throw new BadLineError(file, line, read.reason);
    return read;
  });
}

/**
 * Reads a file of questions as `readQuestions` does, for all that is wrong with it.
 *
 * @throws BadLineError for a header without the columns that every line needs
 */
export function readQuestionFile(file: string): QuestionFile {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const columns = (lines[0] ?? '').split('\t').map((name) => name.trim());
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new BadLineError(file, 1, `the header lacks the column ${missing.join(', ')}`);
  const fewest = Math.max(...required.map((name) => columns.indexOf(name))) + 1;
  const read = lines.flatMap((written, index): QuestionLine[] => {
    if (index === 0 || written.trim() === '') return [];
    const fields = written.split('\t');
    const field = (name: string): string => fields[columns.indexOf(name)]?.trim() ?? '';
    const line = index + 1;
    const reason = `has ${fields.length} of the columns ${columns.join(', ')}: separate them by tabs`;
    return [
      {
        line,
        columns: fields.length,
        read: fields.length < fewest ? { reason } : questionOf(line, field),
      },
    ];
  });
  return { columns, lines: read };
}

function questionOf(line: number, field: (name: string) => string): QuestionLine['read'] {
  const language = languages.find((each) => each === field('language'));
  const urgent = field('urgent');
  const text = field('text');
  const others = field('alt_category').split('|');
  const named = [field('category'), ...others.map((part) => part.trim()).filter(Boolean)];
  const stranger = named.find((name) => !isCategory(name));
  if (!['', 'yes', 'no'].includes(urgent)) return { reason: `urgent is '${urgent}': write yes or no` };
  if (text === '') return { reason: 'the text is empty: write the question' };
  if (!language) return { reason: `language is '${field('language')}': write en or fr` };
  if (stranger !== undefined) return { reason: `'${stranger}' is not a category: ${categoryIds.join(', ')}` };
  return {
    line,
    language,
    categories: named.filter(isCategory),
    text,
    urgent: urgent === '' ? undefined : urgent === 'yes',
    topic: field('topic') || undefined,
  };
}

function isCategory(name: string): name is CategoryId {
  return categoryIds.some((id) => id === name);
}
