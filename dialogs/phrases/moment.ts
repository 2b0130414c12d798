import type { DateTime } from 'luxon';
import { hourPhrase } from '../../catalogue/catalogue-values';
import type { Language } from '../../catalogue/language';
import type { Words } from '../wording';

/** From a moment to the client's own wall clock; undefined when it is the helpdesk's or not known. */
export type ClientTime = ((moment: DateTime) => DateTime) | undefined;

/** '9 April 2027' / '9 avril 2027' ('1er avril 2027'). */
export function datePhrase(day: DateTime, language: Language): string {
  const month = day.setLocale(`${language}-CA`).toFormat('LLLL');
  const number = language === 'fr' && day.day === 1 ? '1er' : String(day.day);
  return `${number} ${month} ${day.year}`;
}

/** 'Tuesday, 25 May 2027' / 'mardi 25 mai 2027'. */
export function weekdayPhrase(day: DateTime, language: Language): string {
  const weekday = day.setLocale(`${language}-CA`).toFormat('cccc');
  return `${weekday}${language === 'en' ? ',' : ''} ${datePhrase(day, language)}`;
}

/** '7 am ET' / '7 h (HE)', and beside it the client's own time when it differs. */
export function timePhrase(moment: DateTime, language: Language, words: Words, client?: ClientTime): string {
  return withClientTime(
    words('time:time', { time: clock(moment, language) }),
    moment,
    language,
    words,
    client,
  );
}

/** 'on Tuesday, 25 May 2027 at 7 am ET', or 'today at …' and 'tomorrow, …' seen from `now`. */
export function momentPhrase(
  moment: DateTime,
  now: DateTime,
  language: Language,
  words: Words,
  client?: ClientTime,
): string {
  const time = words('time:time', { time: clock(moment, language) });
  const day = weekdayPhrase(moment, language);
  const key = moment.hasSame(now, 'day')
    ? 'today'
    : moment.hasSame(now.plus({ days: 1 }), 'day')
      ? 'tomorrow'
      : 'onDay';
  return withClientTime(words(`time:${key}`, { time, day }), moment, language, words, client);
}

function withClientTime(
  phrase: string,
  moment: DateTime,
  language: Language,
  words: Words,
  client: ClientTime,
): string {
  const own = client?.(moment);
  if (!own || own.offset === moment.offset) return phrase;
  const sameDay = own.toISODate() === moment.toISODate();
  return words(sameDay ? 'time:yourTime' : 'time:yourTimeOtherDay', {
    moment: phrase,
    time: clock(own, language),
    weekday: own.setLocale(`${language}-CA`).toFormat('cccc'),
  });
}

function clock(moment: DateTime, language: Language): string {
  return hourPhrase(moment.toFormat('HH:mm'), language);
}
