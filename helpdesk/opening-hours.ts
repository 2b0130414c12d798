import type { DateTime } from 'luxon';
import type { Calendar } from './calendar';
import type { ClosedDay } from './statutory-holidays';
import { helpdeskZone } from './clock';

/** Why the phone line is closed at a moment. */
export type ClosedReason = 'before-hours' | 'after-hours' | 'weekend' | 'holiday';

/** Whether somebody answers the phone at a moment, and what comes next. */
export type LineStatus =
  | { readonly open: true; readonly until: DateTime }
  | {
      readonly open: false;
      readonly opens: DateTime;
      readonly reason: ClosedReason;
      readonly holiday: ClosedDay | undefined;
    };

/**
 * The phone line at a moment (seed page: Monday to Friday, 7 am to 7 pm ET, closed on statutory holidays
 * and weekends). At the closing minute the line is closed; at the opening minute it is open.
 */
export function lineStatus(calendar: Calendar, moment: DateTime): LineStatus {
  const now = moment.setZone(helpdeskZone);
  const { opens, closes } = calendar.hours;
  const holiday = calendar.closureOn(now);
  if (calendar.isBusinessDay(now)) {
    if (now < calendar.at(now, opens)) {
      return { open: false, opens: calendar.at(now, opens), reason: 'before-hours', holiday: undefined };
    }
    if (now < calendar.at(now, closes)) return { open: true, until: calendar.at(now, closes) };
  }
  const next = calendar.at(calendar.businessDaysAfter(now, 1), opens);
  if (holiday) return { open: false, opens: next, reason: 'holiday', holiday };
  const weekend = !calendar.hours.weekdays.includes(now.weekday);
  return { open: false, opens: next, reason: weekend ? 'weekend' : 'after-hours', holiday: undefined };
}
