import { asMessageLanguage, type Identifier } from './identifier';

/** Efficient language detector with its largest database. */
export async function eldIdentifier(): Promise<Identifier> {
  const { eld } = await import('eld/large');
  const two = eld.newInstance();
  two.setLanguageSubset(['en', 'fr']);
  return {
    name: 'eld',
    identify: (text) => ({
      open: asMessageLanguage(eld.detect(text).language),
      official: two.detect(text).language === 'fr' ? 'fr' : 'en',
    }),
  };
}
