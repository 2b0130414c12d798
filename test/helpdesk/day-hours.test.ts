import { readCatalogue } from '../../catalogue/catalogue';
import { Calendar } from '../../helpdesk/calendar';
import { hoursOnDay, type NamedDay } from '../../helpdesk/day-hours';
import { dayOf, elsewhere, inToronto } from '../support/moments';

const date = (month: number, day: number, year?: number): NamedDay => ({ kind: 'date', month, day, year });
const holiday = (id: string): NamedDay => ({ kind: 'holiday', id });
const weekday = (number: number): NamedDay => ({ kind: 'weekday', weekday: number });
const inDays = (days: number): NamedDay => ({ kind: 'in-days', days });

describe('the hours of a day that somebody names', () => {
  const calendar = new Calendar(readCatalogue());
  const tuesday = inToronto('2026-03-10T10:00');

  it.each([
    ['today', inDays(0), '2026-03-10', true],
    ['tomorrow', inDays(1), '2026-03-11', true],
    ['in four days, a Saturday', inDays(4), '2026-03-14', false],
    ['Tuesday, which is today', weekday(2), '2026-03-10', true],
    ['Monday, which is next week', weekday(1), '2026-03-16', true],
    ['Sunday', weekday(7), '2026-03-15', false],
    ['a day still to come', date(3, 11), '2026-03-11', true],
    ['this very day', date(3, 10), '2026-03-10', true],
    ['a day past, so of next year', date(3, 9), '2027-03-09', true],
    ['a day past of a year that is said', date(3, 9, 2026), '2026-03-09', true],
    ['1 July', date(7, 1), '2026-07-01', false],
    ['24 June', date(6, 24), '2026-06-24', true],
    ['Good Friday', holiday('good-friday'), '2026-04-03', false],
    ["New Year's Day, which is past", holiday('new-year'), '2027-01-01', false],
    ['Christmas', holiday('christmas'), '2026-12-25', false],
    ['Boxing Day, observed on a Monday', holiday('boxing-day'), '2026-12-28', false],
  ])('are known for %s', (_name, named, day, isOpen) => {
    const hours = hoursOnDay(calendar, named, tuesday);

    expect(hours && [dayOf(hours.day), hours.isOpen]).toEqual([day, isOpen]);
  });

  it('say which holiday closes the desk', () => {
    const hours = hoursOnDay(calendar, date(9, 30), tuesday);

    expect(hours?.holiday?.name.en).toBe('National Day for Truth and Reconciliation');
  });

  it('name no holiday for a plain weekend', () => {
    const hours = hoursOnDay(calendar, weekday(6), tuesday);

    expect(hours?.holiday).toBeUndefined();
  });

  it('take today for a holiday that is today', () => {
    const hours = hoursOnDay(calendar, holiday('canada-day'), inToronto('2026-07-01T23:00'));

    expect(hours && dayOf(hours.day)).toBe('2026-07-01');
  });

  it('take the day after a holiday for the holiday of next year', () => {
    const hours = hoursOnDay(calendar, holiday('canada-day'), inToronto('2026-07-02T00:00'));

    expect(hours && dayOf(hours.day)).toBe('2027-07-01');
  });

  it("reckon from the desk's day, whatever day it is where the client is", () => {
    const wednesdayInTokyo = elsewhere('2026-03-11T08:00+09:00');

    const hours = hoursOnDay(calendar, inDays(0), wednesdayInTokyo);

    expect(hours && dayOf(hours.day)).toBe('2026-03-10');
  });

  it.each([
    ['31 April', date(4, 31)],
    ['29 February of a common year', date(2, 29, 2027)],
    ['a month that is none', date(13, 1)],
    ['a holiday that is none', holiday('st-jean-baptiste')],
  ])('are unknown for %s', (_name, named) => {
    expect(hoursOnDay(calendar, named, tuesday)).toBeUndefined();
  });

  it.each([
    ['is to come this year', '2028-02-01T12:00', '2028-02-29'],
    ['comes next year', '2027-06-01T12:00', '2028-02-29'],
    ['comes in no near year', '2028-03-01T12:00', undefined],
  ])('are those of 29 February itself when it %s', (_name, now, day) => {
    const hours = hoursOnDay(calendar, date(2, 29), inToronto(now));

    expect(hours && dayOf(hours.day)).toBe(day);
  });
});
