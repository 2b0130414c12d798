import type { Language } from '../../catalogue/language';

/** A message to be read. Its language is given, so that nobody loses by guessing it. */
export interface Utterance {
  readonly language: Language;
  readonly text: string;
}

/** A message with what is right for it. */
export interface Example extends Utterance {
  readonly label: string;
}

/** What a message was taken for. */
export interface Guess {
  readonly label: string;
  /** The larger, the surer that a label fits at all. */
  readonly score: number;
}

/** What was learnt from examples. */
export interface Reader {
  read(message: Utterance): Guess | Promise<Guess>;
}

/** A way of learning from examples what messages ask for. */
export interface Contender {
  readonly name: string;
  /** Whether its training takes minutes on thousands of examples, so that a quick run passes over it. */
  readonly isSlow?: boolean;
  train(examples: readonly Example[]): Promise<Reader>;
}

/** A reader that can be kept, to be loaded where only its reading is measured. */
export interface KeptReader extends Reader {
  save(): string | Uint8Array;
}

/** Another project's way, as its documentation shows it. */
export interface Peer extends Contender {
  /** Its name where a file or a process is named after it. */
  readonly id: string;
  train(examples: readonly Example[]): Promise<KeptReader>;
  load(saved: Buffer): Promise<Reader>;
}

/** The examples of each language, for what is made for one language at a time. */
export function byLanguage(examples: readonly Example[]): Map<Language, Example[]> {
  const groups = new Map<Language, Example[]>();
  for (const example of examples) {
    const group = groups.get(example.language);
    if (group) group.push(example);
    else groups.set(example.language, [example]);
  }
  return groups;
}
