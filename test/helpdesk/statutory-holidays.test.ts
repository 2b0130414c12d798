import { readCatalogue } from '../../catalogue/catalogue';
import { Calendar } from '../../helpdesk/calendar';
import { easterSunday } from '../../helpdesk/statutory-holidays';
import { dayOf, inToronto } from '../support/moments';

const years = [2025, 2026, 2027, 2028, 2029, 2030];

/** The working days on which the desk is closed, from the calendars of these years: a column a year. */
const closedDays = {
  'new-year': ['01-01', '01-01', '01-01', '01-03', '01-01', '01-01'],
  'good-friday': ['04-18', '04-03', '03-26', '04-14', '03-30', '04-19'],
  'easter-monday': ['04-21', '04-06', '03-29', '04-17', '04-02', '04-22'],
  'victoria-day': ['05-19', '05-18', '05-24', '05-22', '05-21', '05-20'],
  'canada-day': ['07-01', '07-01', '07-01', '07-03', '07-02', '07-01'],
  'labour-day': ['09-01', '09-07', '09-06', '09-04', '09-03', '09-02'],
  'truth-and-reconciliation': ['09-30', '09-30', '09-30', '10-02', '10-01', '09-30'],
  thanksgiving: ['10-13', '10-12', '10-11', '10-09', '10-08', '10-14'],
  'remembrance-day': ['11-11', '11-11', '11-11', '11-13', '11-12', '11-11'],
  christmas: ['12-25', '12-25', '12-27', '12-25', '12-25', '12-25'],
  'boxing-day': ['12-26', '12-28', '12-28', '12-26', '12-26', '12-26'],
};

/** The holidays that fell on a weekend, and so were observed on a day after it. */
const moved: Record<number, string[]> = {
  2025: [],
  2026: ['boxing-day'],
  2027: ['christmas', 'boxing-day'],
  2028: ['new-year', 'canada-day', 'truth-and-reconciliation', 'remembrance-day'],
  2029: ['canada-day', 'truth-and-reconciliation', 'remembrance-day'],
  2030: [],
};

const neverClosed = [
  ...['2025-08-04', '2026-08-03', '2027-08-02', '2028-08-07', '2029-08-06', '2030-08-05'].map((day) => ({
    day,
    name: 'the civic holiday',
  })),
  ...['2025-06-24', '2026-06-24', '2027-06-24', '2030-06-24'].map((day) => ({
    day,
    name: "Quebec's national holiday",
  })),
  { day: '2026-02-16', name: 'Family Day' },
  { day: '2026-01-02', name: 'the day after New Year' },
  { day: '2026-12-24', name: 'Christmas Eve' },
];

describe('the statutory holidays', () => {
  const calendar = new Calendar(readCatalogue());

  it.each(years.map((year, column) => ({ year, column })))(
    'close the desk on eleven working days of $year',
    ({ year, column }) => {
      const expected = Object.entries(closedDays).map(([id, days]) => `${id} ${year}-${days[column]}`);

      const closed = calendar.closedDaysOf(year).map(({ id, day }) => `${id} ${dayOf(day)}`);

      expect(closed).toEqual(expected);
    },
  );

  it.each(years)('are marked as observed on another day when they fell on a weekend (%i)', (year) => {
    const substitutes = calendar.closedDaysOf(year).filter(({ substitute }) => substitute);

    expect(substitutes.map(({ id }) => id)).toEqual(moved[year]);
  });

  it.each(years.map((year, column) => ({ year, column })))(
    'and weekends aside, leave every day of $year open',
    ({ year, column }) => {
      const closed = Object.values(closedDays).map((days) => `${year}-${days[column]}`);
      const first = inToronto(`${year}-01-01`);
      const days = Array.from({ length: first.daysInYear }, (_, index) => first.plus({ days: index }));

      const open = days.filter((day) => calendar.isBusinessDay(day)).map(dayOf);

      const expected = days.filter((day) => day.weekday <= 5 && !closed.includes(dayOf(day))).map(dayOf);
      expect(open).toEqual(expected);
    },
  );

  it.each(neverClosed)('leave $name open ($day)', ({ day }) => {
    const moment = inToronto(`${day}T12:00`);

    const closure = calendar.closureOn(moment);

    expect(closure).toBeUndefined();
    expect(calendar.isBusinessDay(moment)).toBe(true);
  });

  it('are named in both languages', () => {
    const labourDay = calendar.closureOn(inToronto('2026-09-07T12:00'));

    expect(labourDay?.name).toEqual({ en: 'Labour Day', fr: 'fête du Travail' });
  });

  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('take Easter Sunday of %i from the Gregorian calendar', (year, day) => {
    expect(dayOf(easterSunday(year))).toBe(day);
  });
});
