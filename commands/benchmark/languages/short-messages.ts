import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleKey } from '../../../catalogue/lint/examples';
import { projectRoot } from '../../../catalogue/project-root';
import { BadLineError } from '../../json-lines';

/** What language a short message is in; `other` is neither official language. */
export const messageLanguages = ['en', 'fr', 'other'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** A message of one to five words and its language. */
export interface ShortMessage {
  readonly language: MessageLanguage;
  readonly text: string;
}

/** Short messages as clients type them, written apart from the examples. */
export const shortMessagesPath = join(projectRoot, 'test', 'golden', 'short-messages.tsv');

/**
 * Reads short messages: tab-separated with the header language, text.
 *
 * @throws BadLineError for the first line that is not of the form
 */
export function readShortMessages(file = shortMessagesPath): ShortMessage[] {
  const [header, ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  if (header !== 'language\ttext') throw new BadLineError(file, 1, 'the header is not language, text');
  return lines.flatMap((written, index) => {
    if (written.trim() === '') return [];
    const [code, text = '', ...rest] = written.split('\t');
    const language = messageLanguages.find((each) => each === code);
    if (!language)
      throw new BadLineError(file, index + 2, `language is '${code ?? ''}': write en, fr or other`);
    if (text.trim() === '' || rest.length > 0) throw new BadLineError(file, index + 2, 'has not two columns');
    return [{ language, text }];
  });
}

/** Leaves out the messages that are examples of the catalogue: who learnt them would be asked what it was told. */
export function apartFrom(messages: readonly ShortMessage[], examples: readonly string[]): ShortMessage[] {
  const learnt = new Set(examples.map(exampleKey));
  return messages.filter(({ text }) => !learnt.has(exampleKey(text)));
}
