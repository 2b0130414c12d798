import { z, type ZodType } from 'zod';

/** How a text with a form of its own is written, for a steward to copy: `2026-11-23`. */
export const writtenAs = z.registry<{ readonly sample: string }>();

/** Stands in a sample for words that are the steward's to choose. */
export const anyText = '…';

/** The form of a part of a file, or undefined where the file's form has no such part. */
export function formAt(form: ZodType, path: readonly PropertyKey[]): ZodType | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return form;
  const whole = required(form);
  if (whole instanceof z.ZodUnion) {
    return whole.options.map((option) => formAt(option as ZodType, path)).find((found) => found);
  }
  const inner = partOf(whole, part);
  return inner && formAt(inner, rest);
}

/** A form as YAML on one line, with what is to be filled in left open: `{ label: { en: …, fr: … }, url: … }`. */
export function sampleOf(form: ZodType): string {
  const whole = required(form);
  const written = writtenAs.get(whole);
  if (written) return written.sample;
  if (whole instanceof z.ZodObject) {
    const parts = Object.entries(whole.shape as Record<string, ZodType>)
      .filter(([, part]) => !mayBeLeftOut(part))
      .map(([name, part]) => `${name}: ${sampleOf(part)}`);
    return `{ ${parts.join(', ')} }`;
  }
  if (whole instanceof z.ZodArray) return `[${sampleOf(whole.element as ZodType)}, …]`;
  if (whole instanceof z.ZodEnum) return whole.options.join(' or ');
  if (whole instanceof z.ZodUnion) return sampleOf(whole.options[0] as ZodType);
  if (whole instanceof z.ZodBoolean) return 'true or false';
  if (whole instanceof z.ZodNumber) return '1';
  return anyText;
}

/** Whether a file is complete without this part. */
export function mayBeLeftOut(form: ZodType): boolean {
  return form.safeParse(undefined).success;
}

/** A form without what says that it may be left out. */
function required(form: ZodType): ZodType {
  const isWrapped =
    form instanceof z.ZodOptional || form instanceof z.ZodDefault || form instanceof z.ZodReadonly;
  return isWrapped ? required(form.unwrap() as ZodType) : form;
}

function partOf(form: ZodType, part: PropertyKey): ZodType | undefined {
  if (form instanceof z.ZodObject) return (form.shape as Record<PropertyKey, ZodType>)[part];
  if (form instanceof z.ZodArray) return form.element as ZodType;
  if (form instanceof z.ZodRecord) return form.valueType as ZodType;
  return undefined;
}
