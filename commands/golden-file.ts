import { relative } from 'node:path';
import type { Problem } from '../catalogue/content-file';
import { projectRoot } from '../catalogue/project-root';
import { readQuestionFile, type Question, type QuestionFile } from './evaluation/questions';
import { BadLineError } from './json-lines';

/** The golden questions that can be used, and what is wrong with the other lines of their file. */
export interface GoldenFile {
  readonly file: string;
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  /** Whether the file can be read at all, but for single lines. */
  readonly isReadable: boolean;
}

const usualColumns = ['language', 'category', 'text', 'urgent', 'alt_category', 'topic'];

function inColumns(names: readonly string[]): string {
  return `${names.length} columns separated by tabs: ${names.join(', ')}`;
}

/** Reads the golden questions. Never throws on a bad line: every one becomes a problem, and the others are read. */
export function readGoldenFile(path: string): GoldenFile {
  const file = relative(projectRoot, path);
  const read = fileOrReason(path);
  if (typeof read === 'string') {
    return { file, questions: [], problems: [{ file, line: 1, message: read }], isReadable: false };
  }
  const questions: Question[] = [];
  const problems: Problem[] = [];
  for (const { line, columns: count, read: question } of read.lines) {
    if (count !== read.columns.length) {
      const has = `has ${count} ${count === 1 ? 'column' : 'columns'}`;
      problems.push({
        file,
        line,
        message: `${has}: write ${inColumns(read.columns)} (an empty column keeps its tab)`,
      });
    } else if ('reason' in question) {
      problems.push({ file, line, message: question.reason });
    } else {
      questions.push(question);
    }
  }
  return { file, questions, problems, isReadable: true };
}

function fileOrReason(path: string): QuestionFile | string {
  const badHeader = `the first line names the columns: write ${inColumns(usualColumns)}`;
  try {
    const file = readQuestionFile(path);
    return file.columns.includes('topic') ? file : badHeader;
  } catch (error) {
    if (error instanceof BadLineError) return badHeader;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!isMissing) throw error;
    return 'is missing: the golden questions judge every change';
  }
}
