import type { DateTime } from 'luxon';
import type { Language } from '../../catalogue/language';
import type { Calendar } from '../../helpdesk/calendar';
import { hoursOnDay, type NamedDay } from '../../helpdesk/day-hours';
import { lineStatus } from '../../helpdesk/opening-hours';
import type { Words } from '../wording';
import { momentPhrase, timePhrase, weekdayPhrase, type ClientTime } from './moment';

/** Who is told, when, and on what clock of their own. */
export interface Listener {
  readonly language: Language;
  readonly words: Words;
  readonly now: DateTime;
  readonly client: ClientTime;
}

/** Whether the phone line is open now, and until when or from when: one sentence. */
export function linePhrase(calendar: Calendar, { language, words, now, client }: Listener): string {
  const status = lineStatus(calendar, now);
  if (status.open) return words('line.open', { until: timePhrase(status.until, language, words, client) });
  const opens = momentPhrase(status.opens, now, language, words, client);
  return status.holiday
    ? words('line.closedHoliday', { opens, holiday: status.holiday.name[language] })
    : words('line.closed', { opens });
}

const holidaysNamed = 3;

/** The next days on which the desk is closed, as a phrase. */
export function holidaysPhrase(calendar: Calendar, { language, words, now }: Listener): string {
  const days = calendar
    .nextClosedDays(now, holidaysNamed)
    .map(({ day, name }) =>
      words('time:holiday', { name: name[language], day: weekdayPhrase(day, language) }),
    );
  return new Intl.ListFormat(`${language}-CA`, { type: 'conjunction' }).format(days);
}

/** Whether the desk works on the day a client asked about: one sentence, or nothing when none was named. */
export function dayAskedPhrase(calendar: Calendar, named: NamedDay | undefined, listener: Listener): string {
  const { language, words, now, client } = listener;
  const asked = named && hoursOnDay(calendar, named, now);
  if (!asked) return '';
  const day = weekdayPhrase(asked.day, language);
  if (asked.holiday) return words('line.dayHoliday', { day, holiday: asked.holiday.name[language] });
  if (!asked.isOpen) return words('line.dayWeekend', { day });
  const { opens, closes } = calendar.hours;
  const time = (wallTime: string): string =>
    timePhrase(calendar.at(asked.day, wallTime), language, words, client);
  return words('line.dayOpen', { day, opens: time(opens), closes: time(closes) });
}
