import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { core, ZodType } from 'zod';
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
  if (!existsSync(path)) {
    const problems = [{ file, line: 1, message: 'is missing: the catalogue needs this file' }];
    return { file, content: undefined, problems, lineOf: () => 1 };
  }
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
  const syntax = [
    ...document.errors.map(({ pos, message }) => ({ at: pos[0], message })),
    ...unknownAliases(document),
  ].map(({ at, message }) => ({
    file,
    line: lines.linePos(at).line,
    message: `is not well-formed YAML: ${message}`,
  }));
  if (syntax.length > 0) return { file, content: undefined, problems: syntax, lineOf };

  const checked = form.safeParse(document.toJS());
  if (checked.success) return { file, content: checked.data, problems: [], lineOf };
  const problems = checked.error.issues.flatMap(explained).map(({ path: part, message }) => ({
    file,
    line: lineOf(part),
    message: `${part.join('.') || 'the file'}: ${message}`,
  }));
  return { file, content: undefined, problems, lineOf };
}

/** A text that begins with an asterisk is an alias to YAML; one of nothing cannot be read. */
function unknownAliases(document: Document): { at: number; message: string }[] {
  const found: { at: number; message: string }[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return;
      const message = `*${alias.source} names nothing: put a text that begins with * in quotes`;
      found.push({ at: alias.range?.[0] ?? 0, message });
    },
  });
  return found;
}

function explained(issue: core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: 'is no part of this form: correct its name or remove it',
    }));
  }
  if (/received null/.test(message)) return [{ path, message: 'is empty: write it' }];
  if (!/received undefined/.test(message)) return [{ path, message }];
  const last = path.at(-1);
  const twin = last === 'en' ? 'English' : last === 'fr' ? 'French' : undefined;
  if (!twin) return [{ path, message: 'is missing: add it' }];
  return [{ path, message: `lacks its ${twin} twin: write ${String(last)}: beside the other language` }];
}
