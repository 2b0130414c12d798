import type { Language } from '../../../catalogue/language';
import type { MessageLanguage } from './short-messages';

/** What an identifier makes of a message. */
export interface IdentifiedLanguage {
  /** When it may name any language it knows. */
  readonly open: MessageLanguage;
  /** When it has to choose between English and French; who cannot tell has said English. */
  readonly official: Language;
}

/** A way of telling what language a message is in. */
export interface Identifier {
  readonly name: string;
  identify(text: string): IdentifiedLanguage;
}

/** A language's two-letter code as one of the three answers. */
export function asMessageLanguage(code: string): MessageLanguage {
  return code === 'en' || code === 'fr' ? code : 'other';
}

/** The choice between the two official languages by what each scores. */
export function officialBy(english: number, french: number): Language {
  return french > english ? 'fr' : 'en';
}
