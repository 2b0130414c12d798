import type { Document } from 'yaml';
import { misreadTexts } from './misread-texts';
import { meaningOf } from './yaml-errors';

/** Something in a file's text that YAML cannot read, or reads otherwise than it was meant. */
export interface Slip {
  /** Where it stands, in characters from the start of the text. */
  readonly at: number;
  readonly message: string;
}

/**
 * What must be mended before a file's content can be looked at. Of the mistakes that derail the reading only the
 * first is told: what the parser says of the lines after it is mostly the same mistake again.
 */
export function yamlSlips(document: Document, text: string): Slip[] {
  const derailing = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (derailing) {
    const { at, message } = meaningOf(derailing, document, text);
    return [{ at, message: `cannot be read: ${message}` }];
  }
  const repeated = document.errors.map(({ pos: [at] }) => {
    const [name = 'a part'] = /^[^:\n]+/.exec(text.slice(at)) ?? [];
    return { at, message: `${name.trim()} stands twice in the same part: keep one` };
  });
  const misread = misreadTexts(document, text).map(({ at, message }) => ({
    at,
    message: `is not read as it is meant: ${message}`,
  }));
  return [...repeated, ...misread].sort((a, b) => a.at - b.at);
}
