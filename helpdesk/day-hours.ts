import { DateTime } from 'luxon';
import type { Calendar } from './calendar';
import { helpdeskZone } from './clock';
import type { ClosedDay } from './statutory-holidays';

/** A day somebody asks about, as a message names it. */
export type NamedDay =
  | { readonly kind: 'holiday'; readonly id: string }
  | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly year: number | undefined }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'in-days'; readonly days: number };

/** Whether the desk works on a day, and if not, why. */
export interface DayHours {
  readonly day: DateTime;
  readonly isOpen: boolean;
  /** The holiday that closes it; undefined on an open day and on a plain weekend. */
  readonly holiday: ClosedDay | undefined;
}

/** What is true of the day that a message names, seen from `now`; undefined for a day that does not exist. */
export function hoursOnDay(calendar: Calendar, named: NamedDay, now: DateTime): DayHours | undefined {
  const day = dayNamed(calendar, named, now.setZone(helpdeskZone).startOf('day'));
  return day && { day, isOpen: calendar.isBusinessDay(day), holiday: calendar.closureOn(day) };
}

function dayNamed(calendar: Calendar, named: NamedDay, today: DateTime): DateTime | undefined {
  switch (named.kind) {
    case 'in-days':
      return today.plus({ days: named.days });
    case 'weekday':
      return today.plus({ days: (named.weekday - today.weekday + 7) % 7 });
    case 'holiday':
      return [0, 1]
        .flatMap((years) => calendar.closedDaysOf(today.year + years))
        .find(({ id, day }) => id === named.id && day >= today)?.day;
    case 'date': {
      const { month, day, year } = named;
      const dateIn = (asked: number): DateTime =>
        DateTime.fromObject({ year: asked, month, day }, { zone: helpdeskZone });
      const dates = year === undefined ? [0, 1].map((years) => dateIn(today.year + years)) : [dateIn(year)];
      return dates.find((date) => date.isValid && (year !== undefined || date >= today));
    }
  }
}
