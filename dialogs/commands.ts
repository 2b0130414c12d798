import { languages } from '../catalogue/language';
import type { Wording } from './wording';

const commandNames = ['yes', 'no', 'cancel', 'change', 'skip', 'useQuestion', 'none', 'lost'] as const;

/** What a short answer may be. */
export type Command = (typeof commandNames)[number];

/** The fields of a ticket that a client may name. */
export const fieldNames = ['name', 'email', 'businessNumber', 'description'] as const;

/** A field of a ticket that the client fills. */
export type FieldName = (typeof fieldNames)[number];

/** The form in which short answers are compared: case, accents and punctuation aside. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const politeness = / (?:please|pls|thanks|thank you|svp|s il vous plait|s il te plait|stp|merci)$/;

function withoutPoliteness(text: string): string {
  return plain(text).replace(politeness, '');
}

/** Reads short answers in both languages at once, whatever the conversation's: 'oui' is yes to anybody. */
export class Commands {
  private readonly meanings = new Map<string, Set<Command>>();
  private readonly fields = new Map<string, FieldName>();
  private readonly ordinals = new Map<string, number>();

  constructor(wording: Wording) {
    for (const language of languages) {
      for (const command of commandNames) {
        for (const words of wording.list(language, `commands:${command}`)) {
          const known = this.meanings.get(plain(words)) ?? new Set();
          this.meanings.set(plain(words), known.add(command));
        }
      }
      for (const words of wording.list(language, 'commands:last')) this.ordinals.set(plain(words), -1);
      wording.lists(language, 'commands:ordinals').forEach((list, index) => {
        for (const words of list) this.ordinals.set(plain(words), index);
      });
      for (const field of fieldNames) {
        for (const words of wording.list(language, `commands:fields.${field}`))
          this.fields.set(plain(words), field);
      }
    }
  }

  /** Whether a message is this short answer, words of politeness aside. */
  is(command: Command, text: string): boolean {
    return this.meanings.get(withoutPoliteness(text))?.has(command) ?? false;
  }

  /** Whether a message begins with this short answer: 'yes, that's correct', 'I don't have one yet'. */
  beginsWith(command: Command, text: string): boolean {
    const words = plain(text).split(' ');
    return words.some(
      (_, length) => this.meanings.get(words.slice(0, length + 1).join(' '))?.has(command) ?? false,
    );
  }

  /** Whether a message holds this anywhere: 'I have lost my number'. */
  mentions(command: Command, text: string): boolean {
    const words = plain(text).split(' ');
    return words.some((_, start) => this.beginsWith(command, words.slice(start).join(' ')));
  }

  /** The choice that a message names by its place ('the second', 'le dernier'), among so many. */
  ordinalIn(text: string, choices: number): number | undefined {
    const place = this.ordinals.get(withoutPoliteness(text));
    if (place === undefined) return undefined;
    const index = place < 0 ? choices + place : place;
    return index < choices ? index : undefined;
  }

  /** The field that a message names, alone or after a word such as 'change'. */
  fieldIn(text: string): FieldName | undefined {
    const words = plain(text).split(' ');
    for (let length = words.length; length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const field = this.fields.get(words.slice(start, start + length).join(' '));
        if (field) return field;
      }
    }
    return undefined;
  }

  /** Whether a message begins with a word for changing something. */
  startsWithChange(text: string): boolean {
    const [first = ''] = plain(text).split(' ');
    return this.is('change', first);
  }
}
