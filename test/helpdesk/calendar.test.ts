import { readCatalogue } from '../../catalogue/catalogue';
import { Calendar } from '../../helpdesk/calendar';
import { dayOf, elsewhere, inToronto, wallTimeOf } from '../support/moments';

describe('the calendar', () => {
  const calendar = new Calendar(readCatalogue());

  it.each([
    ['the next day', '2026-03-10T10:00', 1, '2026-03-11'],
    ['the day of asking itself for none', '2026-03-10T10:00', 0, '2026-03-10'],
    ['Monday after a Friday', '2026-03-13T18:59', 1, '2026-03-16'],
    ['Monday after a Saturday', '2026-03-14T12:00', 1, '2026-03-16'],
    ['Monday after a Sunday', '2026-03-15T23:59', 1, '2026-03-16'],
    ['the Tuesday after a long weekend', '2026-05-15T12:00', 1, '2026-05-19'],
    ['the Tuesday after Easter', '2026-04-02T12:00', 1, '2026-04-07'],
    ['a day of the next year', '2026-12-31T12:00', 1, '2027-01-04'],
    ['the second after Christmas on a weekend', '2027-12-24T12:00', 2, '2027-12-30'],
  ])('counts to %s', (_name, asked, count, expected) => {
    expect(dayOf(calendar.businessDaysAfter(inToronto(asked), count))).toBe(expected);
  });

  it("counts from the desk's own day, whatever day it is where the client is", () => {
    const wednesdayInTokyo = elsewhere('2026-03-11T08:00+09:00');

    const next = calendar.businessDaysAfter(wednesdayInTokyo, 1);

    expect(dayOf(wednesdayInTokyo)).toBe('2026-03-10');
    expect(dayOf(next)).toBe('2026-03-11');
  });

  it("judges a holiday by the desk's own day", () => {
    const lastMinute = elsewhere('2026-07-02T03:59Z');
    const firstMinute = elsewhere('2026-07-01T04:00Z');
    const minuteAfter = elsewhere('2026-07-02T04:00Z');

    const closures = [firstMinute, lastMinute, minuteAfter].map((at) => calendar.closureOn(at)?.id);

    expect(closures).toEqual(['canada-day', 'canada-day', undefined]);
  });

  it('names the next closed days, today included', () => {
    const next = calendar.nextClosedDays(inToronto('2026-11-11T15:00'), 3);

    expect(next.map(({ day }) => dayOf(day))).toEqual(['2026-11-11', '2026-12-25', '2026-12-28']);
  });

  it('goes on to the next year for the next closed days', () => {
    const next = calendar.nextClosedDays(inToronto('2026-12-29T09:00'), 2);

    expect(next.map(({ id }) => id)).toEqual(['new-year', 'good-friday']);
    expect(next.map(({ day }) => dayOf(day))).toEqual(['2027-01-01', '2027-03-26']);
  });

  it.each([
    ['clocks go forward', '2026-03-08T12:00', '2026-03-08T11:00:00.000Z'],
    ['clocks go back', '2026-11-01T12:00', '2026-11-01T12:00:00.000Z'],
  ])('keeps a wall time of the day on which %s', (_name, day, instant) => {
    const seven = calendar.at(inToronto(day), '07:00');

    expect(wallTimeOf(seven)).toBe(`${day.slice(0, 10)}T07:00`);
    expect(seven.toUTC().toISO()).toBe(instant);
  });
});
