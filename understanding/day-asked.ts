import { languages } from '../catalogue/language';
import type { Holiday } from '../catalogue/holidays';

/** The day that a message asks about, before a calendar says which one that is. */
export type DayAsked =
  | { readonly kind: 'holiday'; readonly id: string }
  | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly year: number | undefined }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'in-days'; readonly days: number };

const months = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];
const weekdays = [
  ['monday', 'lundi'],
  ['tuesday', 'mardi'],
  ['wednesday', 'mercredi'],
  ['thursday', 'jeudi'],
  ['friday', 'vendredi'],
  ['saturday', 'samedi'],
  ['sunday', 'dimanche'],
];
const relative: readonly (readonly [string, number])[] = [
  ['day after tomorrow', 2],
  ['apres demain', 2],
  ['tomorrow', 1],
  ['demain', 1],
  ['tonight', 0],
  ['ce soir', 0],
];

const longestRead = 400;
const monthNames = months.flat().join('|');
const monthThenDay = new RegExp(` (${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?(?: (20\\d\\d))? `);
const dayThenMonth = new RegExp(
  ` (\\d{1,2})(?:st|nd|rd|th|er)? (?:of |de )?(${monthNames})(?: (20\\d\\d))? `,
);
const isoDate = / (20\d\d) (\d{1,2}) (\d{1,2}) /;

function plainWords(text: string): string {
  const folded = text.slice(0, longestRead).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** The day a message names, in either language: a holiday by name, a date, a weekday, tomorrow. */
export function dayAsked(text: string, holidays: readonly Holiday[]): DayAsked | undefined {
  const words = plainWords(text);
  const namesOf = ({ name, alsoCalled }: Holiday): string[] =>
    languages.flatMap((language) => [name[language], ...(alsoCalled?.[language] ?? [])]).map(plainWords);
  const named = holidays
    .flatMap((holiday) => namesOf(holiday).map((name) => ({ id: holiday.id, name })))
    .filter(({ name }) => words.includes(name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (named) return { kind: 'holiday', id: named.id };
  const date = dateIn(words);
  if (date) return date;
  const days = relative.find(([phrase]) => words.includes(` ${phrase} `))?.[1];
  if (days !== undefined) return { kind: 'in-days', days };
  const weekday = weekdays.findIndex((names) => names.some((name) => words.includes(` ${name} `)));
  return weekday < 0 ? undefined : { kind: 'weekday', weekday: weekday + 1 };
}

function dateIn(words: string): DayAsked | undefined {
  const iso = isoDate.exec(words);
  const us = monthThenDay.exec(words);
  const other = dayThenMonth.exec(words);
  const monthOf = (name = ''): number => months.findIndex((names) => names.includes(name)) + 1;
  const found = iso
    ? { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
    : us
      ? { year: us[3] ? Number(us[3]) : undefined, month: monthOf(us[1]), day: Number(us[2]) }
      : other && {
          year: other[3] ? Number(other[3]) : undefined,
          month: monthOf(other[2]),
          day: Number(other[1]),
        };
  return found ? { kind: 'date', ...found } : undefined;
}
