import type { Contact } from './contact';
import type { Figures } from './figures';
import type { Language } from './language';
import type { PromiseId } from './topic';

/** The parts of the catalogue that placeholders are filled from. */
export interface ValueSource {
  readonly contact: Contact;
  readonly figures: Figures;
}

/** Placeholders whose value depends on the moment of the answer; the dialogs fill them. */
export const livePlaceholders = ['live.lineStatus', 'live.nextHolidays', 'live.dayAsked'] as const;

/** A placeholder filled at the moment of the answer. */
export type LivePlaceholder = (typeof livePlaceholders)[number];

/** '2 business days' / '2 jours ouvrables': a promise as a phrase. */
export function promisePhrase(contact: Contact, promise: PromiseId, language: Language): string {
  const days = contact.promises[promise].businessDays;
  return language === 'en' ? `${days} business days` : `${days}\u00a0jours ouvrables`;
}

/** 'Monday to Friday, 7 am to 7 pm ET' in either language, from the hours in the catalogue. */
export function hoursPhrase(contact: Contact, language: Language): string {
  const { weekdays, opens, closes } = contact.hours;
  const first = weekdayName(Math.min(...weekdays), language);
  const last = weekdayName(Math.max(...weekdays), language);
  return language === 'en'
    ? `${first} to ${last}, ${hourPhrase(opens, 'en')} to ${hourPhrase(closes, 'en')} ET`
    : `du ${first} au ${last}, de ${hourPhrase(opens, 'fr')} à ${hourPhrase(closes, 'fr')} (HE)`;
}

/** '7 am', '6:40 pm' / '7 h', '18 h 40', from '07:00' or '18:40'. */
export function hourPhrase(wallTime: string, language: Language): string {
  const [hour = 0, minute = 0] = wallTime.split(':').map(Number);
  if (language === 'fr') {
    return `${hour}\u00a0h${minute ? `\u00a0${String(minute).padStart(2, '0')}` : ''}`;
  }
  const minutes = minute ? `:${String(minute).padStart(2, '0')}` : '';
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

function weekdayName(isoWeekday: number, language: Language): string {
  const sunday = Date.UTC(2023, 0, 1);
  const day = new Date(sunday + isoWeekday * 86_400_000);
  return new Intl.DateTimeFormat(`${language}-CA`, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** The value of a placeholder that does not depend on the moment, or undefined for an unknown key. */
export function catalogueValue(
  { contact, figures }: ValueSource,
  key: string,
  language: Language,
): string | undefined {
  const [family, id = ''] = key.split('.');
  if (family === 'figure') return figures[id]?.[language];
  if (family === 'promise') {
    return id === 'standard' || id === 'complex' ? promisePhrase(contact, id, language) : undefined;
  }
  if (family !== 'contact') return undefined;
  switch (id) {
    case 'tollFree':
      return contact.tollFree.number;
    case 'overseas':
      return contact.overseas.map((phone) => phone.number).join(language === 'en' ? ' or ' : ' ou ');
    case 'menu':
      return contact.menu[language];
    case 'hours':
      return hoursPhrase(contact, language);
    default:
      return contact.others[id]?.value;
  }
}
