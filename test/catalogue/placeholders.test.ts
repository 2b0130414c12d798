import { readCatalogue } from '../../catalogue/catalogue';
import { catalogueValue } from '../../catalogue/catalogue-values';
import { languages, type Language } from '../../catalogue/language';
import { fillPlaceholders, placeholdersIn } from '../../catalogue/placeholders';

const catalogue = readCatalogue();

describe('placeholdersIn', () => {
  it.each([
    ['nothing of the kind', []],
    ['{{contact.tollFree}} or {{ figure.card-limit }}', ['contact.tollFree', 'figure.card-limit']],
    ['a mistake {{Oops!}} is seen too', ['Oops!']],
    ['{{}}', ['']],
    ['{single}', []],
  ])('finds in "%s" the keys %j', (text, expected) => {
    const found = placeholdersIn(text);

    expect(found).toEqual(expected);
  });
});

describe('fillPlaceholders', () => {
  const values: Record<string, string> = { 'a.one': '1', 'a.dollar': '$& $1' };
  const lookUp = (key: string): string | undefined => values[key];

  it.each([
    ['{{a.one}}, {{ a.one }} and {{a.one}}', '1, 1 and 1'],
    ['{{a.unknown}} stays', '{{a.unknown}} stays'],
    ['{{a.dollar}} is not a pattern', '$& $1 is not a pattern'],
    ['{{not a key}}', '{{not a key}}'],
  ])('makes of "%s" "%s"', (text, expected) => {
    const filled = fillPlaceholders(text, lookUp);

    expect(filled).toBe(expected);
  });
});

describe('catalogueValue', () => {
  it.each<[string, Language, string]>([
    ['contact.tollFree', 'en', '1-800-461-9999'],
    ['contact.tollFree', 'fr', '1-800-461-9999'],
    ['contact.overseas', 'en', '1-204-983-3500 or 1-506-636-5064'],
    ['contact.overseas', 'fr', '1-204-983-3500 ou 1-506-636-5064'],
    ['contact.menu', 'en', 'select your preferred language, then press 2'],
    ['contact.menu', 'fr', 'choisissez votre langue, puis faites le 2'],
    ['promise.standard', 'en', '2 business days'],
    ['promise.standard', 'fr', '2\u00a0jours ouvrables'],
    ['promise.complex', 'en', '15 business days'],
    ['promise.complex', 'fr', '15\u00a0jours ouvrables'],
  ])('gives for %s in %s "%s"', (key, language, expected) => {
    const value = catalogueValue(catalogue, key, language);

    expect(value).toBe(expected);
  });

  it.each(languages)('gives the hours in %s', (language) => {
    const value = catalogueValue(catalogue, 'contact.hours', language);

    expect(value).toMatch(
      language === 'en' ? /^Monday to Friday, 7 am/ : /^du lundi au vendredi, de 7\u00a0h/,
    );
  });

  it.each(['contact.none', 'figure.none', 'promise.soon', 'none.tollFree', 'contact', ''])(
    'knows no value for "%s"',
    (key) => {
      const value = catalogueValue(catalogue, key, 'en');

      expect(value).toBeUndefined();
    },
  );
});
