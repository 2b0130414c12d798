import { isCollection, isScalar, type Document } from 'yaml';
import type { ZodType, core } from 'zod';
import { languageNames, languages } from '../language';
import { anyText, formAt, mayBeLeftOut, sampleOf } from './written-form';

/** A part of a file that does not have its form, and what to do about it. */
export interface Refusal {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * Checks a document against its form.
 *
 * @returns its content, or every refusal with its remedy in words that need no knowledge of the form's code
 */
export function checkForm<T>(
  document: Document,
  form: ZodType<T>,
): { readonly content: T } | { readonly refusals: readonly Refusal[] } {
  const checked = form.safeParse(document.toJS(), { reportInput: true });
  if (checked.success) return { content: checked.data };
  return { refusals: checked.error.issues.flatMap((issue) => refusalsOf(issue, form, document)) };
}

function refusalsOf(issue: core.$ZodIssue, form: ZodType, document: Document): Refusal[] {
  const { path, input } = issue;
  const expected = formAt(form, path);
  if (issue.code === 'unrecognized_keys') {
    const parent = document.getIn(path, true);
    const isFlow = isCollection(parent) && parent.flow === true;
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: stranger(key, isFlow && (input as Record<string, unknown>)[key] === null),
    }));
  }
  if (input === undefined) return [{ path, message: missing(path, expected) }];
  if (input === null || input === '') return [{ path, message: empty(issue, expected) }];
  return [{ path, message: wrong(issue, expected, document) }];
}

/**
 * A name that the form does not know.
 *
 * @param isAlone whether it has no value and stands between braces: mostly what follows a comma of a text
 */
function stranger(key: string, isAlone: boolean): string {
  const remedy = 'correct its name or remove it';
  if (!isAlone) return `is no part of this form: ${remedy}`;
  if (key.includes(':')) return 'is no part of this form: write a space after the colon';
  return `is no part of this form: if it belongs to the text before the comma, put that whole text in quotes; otherwise ${remedy}`;
}

function missing(path: readonly PropertyKey[], expected: ZodType | undefined): string {
  const name = String(path.at(-1) ?? '');
  const language = languages.find((each) => each === name);
  if (language) return `lacks its ${languageNames[language]} twin: write ${name}: beside the other language`;
  if (!expected) return 'is missing: add it';
  const meaning = expected.description ? ` (${expected.description})` : '';
  return `is missing: write it as ${name}: ${sampleOf(expected)}${meaning}`;
}

function empty(issue: core.$ZodIssue, expected: ZodType | undefined): string {
  if (issue.code === 'too_small' || issue.code === 'custom') return issue.message;
  if (!expected || issue.path.length === 0) return 'is empty: write it';
  if (mayBeLeftOut(expected)) return 'is empty: write it or remove it';
  if (expected.safeParse([]).success) return 'is empty: write its entries, or [] where there are none';
  const sample = sampleOf(expected);
  return `is empty: write it${sample === anyText ? '' : ` as ${sample}`}`;
}

function wrong(issue: core.$ZodIssue, expected: ZodType | undefined, document: Document): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue, expected, document);
    case 'invalid_value':
      return `'${String(issue.input)}' is none of these: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return tooFew(issue);
    case 'too_big':
      return `is ${String(issue.input)}: write ${issue.maximum} or less`;
    case 'invalid_key':
      return issue.issues.map(({ message }) => message).join('; ');
    default:
      return issue.message;
  }
}

function wrongKind(
  { expected: kind, input, path }: core.$ZodIssueInvalidType,
  expected: ZodType | undefined,
  document: Document,
): string {
  const node = document.getIn(path, true);
  const written = (isScalar(node) && node.source) || String(input);
  switch (kind) {
    case 'string':
      if (Array.isArray(input)) return 'is read as a list: write one text, in quotes if it begins with [';
      if (typeof input === 'object')
        return 'is read as parts with names, not as a text: put the whole text in quotes';
      return `is read as ${typeof input === 'number' ? 'a number' : 'true or false'}, not as a text: put it in quotes: '${written}'`;
    case 'array':
      return 'is no list: begin each of its entries on a line of its own, with a hyphen and a space';
    case 'boolean':
      return `is '${written}': write true or false, without quotes`;
    case 'number':
    case 'int':
      return `is '${written}': write a whole number, in digits and without quotes`;
    default:
      return `does not have its parts: write ${expected ? sampleOf(expected) : 'them'}`;
  }
}

function tooFew({ minimum, inclusive, input }: core.$ZodIssueTooSmall): string {
  if (!Array.isArray(input))
    return `is ${String(input)}: write ${inclusive ? minimum : Number(minimum) + 1} or more`;
  return `has ${input.length} ${input.length === 1 ? 'entry' : 'entries'}: write at least ${minimum}`;
}
