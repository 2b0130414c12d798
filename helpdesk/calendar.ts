import type { DateTime } from 'luxon';
import type { Contact } from '../catalogue/contact';
import type { Holidays } from '../catalogue/holidays';
import { helpdeskZone } from './clock';
import { closedDays, type ClosedDay } from './statutory-holidays';

/** The parts of the catalogue that say when the desk works. */
export interface CalendarRules {
  readonly contact: Contact;
  readonly holidays: Holidays;
}

/** The helpdesk's working days. Every day is one of America/Toronto, wherever the client is. */
export class Calendar {
  private readonly closedByYear = new Map<number, ClosedDay[]>();

  constructor(private readonly rules: CalendarRules) {}

  /** The weekday hours of the desk. */
  get hours(): Contact['hours'] {
    return this.rules.contact.hours;
  }

  /** The working days of a year that are closed, in order. */
  closedDaysOf(year: number): readonly ClosedDay[] {
    const known = this.closedByYear.get(year);
    if (known) return known;
    const computed = closedDays(this.rules.holidays, year);
    this.closedByYear.set(year, computed);
    return computed;
  }

  /** The holiday (or exception) that closes the desk on a moment's day, if one does. */
  closureOn(moment: DateTime): ClosedDay | undefined {
    const day = moment.setZone(helpdeskZone);
    return this.closedDaysOf(day.year).find((closed) => closed.day.hasSame(day, 'day'));
  }

  /** Whether the desk works on a moment's day. */
  isBusinessDay(moment: DateTime): boolean {
    const day = moment.setZone(helpdeskZone);
    return this.hours.weekdays.includes(day.weekday) && !this.closureOn(day);
  }

  /** The nth business day after a moment's day, which is itself not counted. */
  businessDaysAfter(moment: DateTime, count: number): DateTime {
    let day = moment.setZone(helpdeskZone).startOf('day');
    for (let left = count; left > 0;) {
      day = day.plus({ days: 1 });
      if (this.isBusinessDay(day)) left -= 1;
    }
    return day;
  }

  /** The next closed days from a moment's day on, that day included. */
  nextClosedDays(moment: DateTime, count: number): ClosedDay[] {
    const today = moment.setZone(helpdeskZone).startOf('day');
    return [0, 1, 2]
      .flatMap((offset) => this.closedDaysOf(today.year + offset))
      .filter((closed) => closed.day >= today)
      .slice(0, count);
  }

  /** A wall time ('07:00') on a moment's day, daylight saving respected. */
  at(moment: DateTime, wallTime: string): DateTime {
    const [hour, minute] = wallTime.split(':').map(Number);
    return moment.setZone(helpdeskZone).startOf('day').set({ hour, minute });
  }
}
