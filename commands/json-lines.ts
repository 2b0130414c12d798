import { readFileSync } from 'node:fs';
import type { ZodType } from 'zod';

/** A line of an input file that cannot be used: said with its number, counted from 1. */
export class BadLineError extends Error {
  override readonly name = 'BadLineError';

  constructor(
    file: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}`);
  }
}

/**
 * Reads a file of one JSON object a line; blank lines are passed over.
 *
 * @throws BadLineError for the first line that is not JSON or not of the form
 */
export function readJsonLines<T>(file: string, form: ZodType<T>): T[] {
  const read: T[] = [];
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .forEach((text, index) => {
      if (text.trim() === '') return;
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        throw new BadLineError(file, index + 1, 'is not JSON');
      }
      const checked = form.safeParse(value);
      if (!checked.success) {
        const [issue] = checked.error.issues;
        throw new BadLineError(
          file,
          index + 1,
          `${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'is wrong'}`,
        );
      }
      read.push(checked.data);
    });
  return read;
}
