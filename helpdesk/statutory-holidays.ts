import { DateTime } from 'luxon';
import type { Bilingual } from '../catalogue/language';
import type { HolidayRule, Holidays } from '../catalogue/holidays';
import { helpdeskZone } from './clock';

/** A day on which the desk is closed although it is not a weekend. */
export interface ClosedDay {
  /** Midnight of the day, in the helpdesk's zone. */
  readonly day: DateTime;
  /** The holiday's id, or undefined for an exception of the catalogue. */
  readonly id: string | undefined;
  readonly name: Bilingual;
  /** Whether the holiday itself is another day: it fell on a weekend, or on a day already taken. */
  readonly substitute: boolean;
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm published in Nature, 1876). */
export function easterSunday(year: number): DateTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return dayOf(year, month, day);
}

function dayOf(year: number, month: number, day: number): DateTime {
  return DateTime.fromObject({ year, month, day }, { zone: helpdeskZone });
}

function dayByRule(rule: HolidayRule, year: number): DateTime {
  if ('fixed' in rule) return dayOf(year, rule.fixed.month, rule.fixed.day);
  if ('easter' in rule) return easterSunday(year).plus({ days: rule.easter });
  if ('nth' in rule) {
    const first = dayOf(year, rule.month, 1);
    const days = ((rule.weekday - first.weekday + 7) % 7) + 7 * (rule.nth - 1);
    return first.plus({ days });
  }
  const end = dayOf(year, rule.before.month, rule.before.day);
  return end.minus({ days: (end.weekday - rule.weekday + 7) % 7 || 7 });
}

/**
 * The working days of a year on which the desk is closed, in order. A holiday on a weekend is observed on
 * the next working day that is not a holiday itself (the federal public service's rule: see the catalogue).
 */
export function closedDays(holidays: Holidays, year: number): ClosedDay[] {
  // New Year's Day of the year before or after never moves into this year: 1 January moves forward only.
  const actual = holidays.holidays.map((holiday) => ({ holiday, day: dayByRule(holiday.rule, year) }));
  const taken = new Set(actual.filter(({ day }) => day.weekday <= 5).map(({ day }) => day.toISODate()));
  const closed: ClosedDay[] = actual
    .sort((a, b) => a.day.toMillis() - b.day.toMillis())
    .map(({ holiday, day }) => {
      if (day.weekday <= 5) return { day, id: holiday.id, name: holiday.name, substitute: false };
      let observed = day;
      while (observed.weekday > 5 || taken.has(observed.toISODate())) observed = observed.plus({ days: 1 });
      taken.add(observed.toISODate());
      return { day: observed, id: holiday.id, name: holiday.name, substitute: true };
    });

  const exceptions = holidays.exceptions
    .map((exception) => ({ ...exception, day: DateTime.fromISO(exception.day, { zone: helpdeskZone }) }))
    .filter((exception) => exception.day.year === year);
  const opened = new Set(exceptions.filter(({ open }) => open).map(({ day }) => day.toISODate()));
  const added = exceptions
    .filter(({ open, day }) => !open && !taken.has(day.toISODate()))
    .map(({ day, name }) => ({ day, id: undefined, name, substitute: false }));
  return [...closed.filter(({ day }) => !opened.has(day.toISODate())), ...added].sort(
    (a, b) => a.day.toMillis() - b.day.toMillis(),
  );
}
