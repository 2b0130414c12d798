import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { ZodType } from 'zod';
import { projectRoot } from './project-root';
import { checkForm } from './refusals/form-refusals';
import { placeName } from './refusals/place-name';
import { yamlSlips } from './refusals/yaml-slips';

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
  if (!existsSync(path)) {
    const problems = [{ file, line: 1, message: 'is missing: the catalogue needs this file' }];
    return { file, content: undefined, problems, lineOf: () => 1 };
  }
  const text = readFileSync(path, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (parts: readonly PropertyKey[]): number => {
    for (let length = parts.length; length >= 0; length -= 1) {
      const node: unknown = document.getIn(parts.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
    return 1;
  };
  const slips = yamlSlips(document, text).map(({ at, message }) => ({
    file,
    line: lines.linePos(at).line,
    message,
  }));
  if (slips.length > 0) return { file, content: undefined, problems: slips, lineOf };

  const checked = checkForm(document, form);
  if ('content' in checked) return { file, content: checked.content, problems: [], lineOf };
  const problems = checked.refusals.map(({ path: part, message }) => ({
    file,
    line: lineOf(part),
    message: `${placeName(part)}: ${message}`,
  }));
  return { file, content: undefined, problems, lineOf };
}
