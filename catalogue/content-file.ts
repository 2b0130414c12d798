import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { ZodType } from 'zod';
import { projectRoot } from './project-root';

/** Something in a catalogue file that must be mended, said so that a steward knows where and how. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** One YAML file of the catalogue: its checked content, what is wrong with it, and where each part stands. */
export interface ContentFile<T> {
  readonly file: string;
  /** Undefined when the file does not have its form. */
  readonly content: T | undefined;
  readonly problems: readonly Problem[];
  /** The line of a part of the file (its nearest existing parent), counted from 1. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads a YAML file and checks it against its form. Never throws on bad content: a malformed file becomes
 * problems with their lines, so that the linter shows all of them at once.
 */
export function readContentFile<T>(path: string, form: ZodType<T>): ContentFile<T> {
  const file = relative(projectRoot, path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const lineOf = (parts: readonly PropertyKey[]): number => {
    for (let length = parts.length; length >= 0; length -= 1) {
      const node: unknown = document.getIn(parts.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
    return 1;
  };
  const syntax = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: `is not well-formed YAML: ${error.message}`,
  }));
  if (syntax.length > 0) return { file, content: undefined, problems: syntax, lineOf };

  const checked = form.safeParse(document.toJS());
  if (checked.success) return { file, content: checked.data, problems: [], lineOf };
  const problems = checked.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.path),
    message: `${issue.path.join('.') || 'the file'}: ${explain(issue.path, issue.message)}`,
  }));
  return { file, content: undefined, problems, lineOf };
}

function explain(path: readonly PropertyKey[], message: string): string {
  const last = path.at(-1);
  const lacks = /received undefined/.test(message);
  if (lacks && (last === 'en' || last === 'fr')) {
    return `lacks its ${last === 'en' ? 'English' : 'French'} twin: write ${last}: beside the other language`;
  }
  return lacks ? 'is missing: add it' : message;
}
