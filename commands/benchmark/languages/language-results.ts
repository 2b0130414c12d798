import { languages, type Language } from '../../../catalogue/language';
import { share } from '../../evaluation/scores';
import type { Identifier } from './identifier';
import type { ShortMessage } from './short-messages';

/** How well one identifier reads short messages: shares of them. */
export interface LanguageScores {
  /** Official messages read as what they are when only English and French are to choose from. */
  readonly official: Readonly<Record<Language, number>>;
  /** The same when it may name any language. */
  readonly open: Readonly<Record<Language, number>>;
  /** Messages in other languages that it does not take for English or French. */
  readonly other: number;
}

/** How well the identifiers read short messages, by their names. */
export interface LanguageResult {
  readonly n: Readonly<Record<ShortMessage['language'], number>>;
  readonly scores: Readonly<Record<string, LanguageScores>>;
}

/** Has every identifier read the messages. */
export function measureLanguages(
  messages: readonly ShortMessage[],
  identifiers: readonly Identifier[],
): LanguageResult {
  const among = (language: ShortMessage['language']): readonly ShortMessage[] =>
    messages.filter((message) => message.language === language);
  const each = (right: (language: Language) => number): Record<Language, number> =>
    Object.fromEntries(languages.map((language) => [language, right(language)])) as Record<Language, number>;
  return {
    n: { en: among('en').length, fr: among('fr').length, other: among('other').length },
    scores: Object.fromEntries(
      identifiers.map((identifier) => [
        identifier.name,
        {
          official: each((language) =>
            share(among(language).map(({ text }) => identifier.identify(text).official === language)),
          ),
          open: each((language) =>
            share(among(language).map(({ text }) => identifier.identify(text).open === language)),
          ),
          other: share(among('other').map(({ text }) => identifier.identify(text).open === 'other')),
        },
      ]),
    ),
  };
}
