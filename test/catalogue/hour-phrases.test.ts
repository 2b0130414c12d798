import { readCatalogue } from '../../catalogue/catalogue';
import { hourPhrase, hoursPhrase } from '../../catalogue/catalogue-values';

const { contact } = readCatalogue();

describe('hourPhrase', () => {
  it.each([
    ['00:00', '12 am', '0 h'],
    ['00:05', '12:05 am', '0 h 05'],
    ['07:00', '7 am', '7 h'],
    ['11:59', '11:59 am', '11 h 59'],
    ['12:00', '12 pm', '12 h'],
    ['12:30', '12:30 pm', '12 h 30'],
    ['13:00', '1 pm', '13 h'],
    ['18:40', '6:40 pm', '18 h 40'],
    ['19:00', '7 pm', '19 h'],
    ['23:59', '11:59 pm', '23 h 59'],
  ])('writes %s as %s and as %s, whose spaces do not break', (time, english, french) => {
    const phrases = [hourPhrase(time, 'en'), hourPhrase(time, 'fr')];

    expect(phrases).toEqual([english, french.replace(/ /g, '\u00a0')]);
  });
});

describe('hoursPhrase', () => {
  it('says the seed page’s hours in English', () => {
    const phrase = hoursPhrase(contact, 'en');

    expect(phrase).toBe('Monday to Friday, 7 am to 7 pm ET');
  });

  it('says the seed page’s hours in French', () => {
    const phrase = hoursPhrase(contact, 'fr');

    expect(phrase).toBe('du lundi au vendredi, de 7\u00a0h à 19\u00a0h (HE)');
  });

  it('follows the catalogue when the hours change', () => {
    const longer = { ...contact, hours: { ...contact.hours, weekdays: [2, 3, 6], opens: '08:30' } };

    const phrases = [hoursPhrase(longer, 'en'), hoursPhrase(longer, 'fr')];

    expect(phrases[0]).toBe('Tuesday to Saturday, 8:30 am to 7 pm ET');
    expect(phrases[1]).toBe('du mardi au samedi, de 8\u00a0h\u00a030 à 19\u00a0h (HE)');
  });
});
