import { findBusinessNumber, parseBusinessNumber } from '../../helpdesk/business-number';

describe('a business number', () => {
  it.each([
    ['nine digits', '123456789', '123456789'],
    ['nine digits in groups', '123 456 789', '123456789'],
    ['nine digits with hyphens or points', '123-456.789', '123456789'],
    ['with a program account', '123456789RM0001', '123456789RM0001'],
    ['with a program account in lower case and spaces', ' 123 456 789 rm 0002 ', '123456789RM0002'],
  ])('is read from %s', (_name, written, standard) => {
    expect(parseBusinessNumber(written)).toBe(standard);
  });

  it.each([
    ['eight digits', '12345678'],
    ['ten digits', '1234567890'],
    ['a program account of another kind', '123456789RT0001'],
    ['a program account that is too short', '123456789RM001'],
    ['a program account that is too long', '123456789RM00011'],
    ['a letter for a digit', '12345678O'],
    ['words around it', 'BN 123456789'],
    ['nothing', ''],
  ])('is not read from %s', (_name, written) => {
    expect(parseBusinessNumber(written)).toBeUndefined();
  });

  it.each([
    ['an English sentence', 'our business number is 123456789.', '123456789'],
    ['a French sentence', "notre numéro d'entreprise est le 123 456 789, merci", '123456789'],
    ['a sentence, with its program account', 'BN: 123456789 RM 0001 (importer)', '123456789RM0001'],
    ['lower case', 'for 123456789rm0003 please', '123456789RM0003'],
    ['after a phone number', 'call 613-555-0123 about 123456789', '123456789'],
  ])('is found in %s', (_name, text, standard) => {
    expect(findBusinessNumber(text)).toBe(standard);
  });

  it.each([
    ['a phone number', 'call me at 613-555-0123'],
    ['a phone number with its country', '1 800 461 9999'],
    ['a longer number', 'transaction 12345678901234'],
    ['a program account of another kind', '123456789RT0001'],
    ['a program account cut short', '123456789 RM 001'],
    ['a date', 'since 2026-03-10'],
    ['an amount', 'we owe 12,345.67'],
    ['words', 'I do not know it'],
  ])('is not found in %s', (_name, text) => {
    expect(findBusinessNumber(text)).toBeUndefined();
  });
});
