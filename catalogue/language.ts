/** The two official languages the assistant speaks. Anything else is answered in both. */
export const languages = ['en', 'fr'] as const;

/** One of the two official languages. */
export type Language = (typeof languages)[number];

/** The languages as messages to stewards name them. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'French' };

/** The same content in both official languages, side by side as in the catalogue files. */
export interface Bilingual<T = string> {
  readonly en: T;
  readonly fr: T;
}

/** The other official language: what a language switch leads to. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en';
}

/** The official language that a BCP 47 locale asks for ('fr-CA' → 'fr'), or undefined for any other. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const primary = locale?.trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary);
}
