import { readCatalogue } from '../../catalogue/catalogue';
import { languages } from '../../catalogue/language';
import { fold } from '../../understanding/fold';

const { places } = readCatalogue();
const lists = (['leads', 'plainly', 'abroad'] as const).flatMap((list) =>
  languages.map((language) => [list, language, places[list][language]] as const),
);

describe('the phrases of places.yaml', () => {
  it.each(lists)(
    'are in %s in %s as messages are compared: no capitals, accents or signs',
    (_list, _language, phrases) => {
      const unfolded = phrases.filter((phrase) => fold(phrase) !== phrase);

      expect(unfolded).toEqual([]);
    },
  );

  it.each(lists)('stand once each in %s in %s', (_list, _language, phrases) => {
    const distinct = new Set(phrases);

    expect(distinct.size).toBe(phrases.length);
  });

  it.each(languages)('name no place in %s from which the toll-free number is dialled', (language) => {
    const home = ['canada', 'quebec', 'ontario', 'toronto', 'montreal', 'usa', 'united states', 'etats unis'];

    const wrong = home.filter((place) => places.abroad[language].includes(place));

    expect(wrong).toEqual([]);
  });
});
