import { readCatalogue } from '../../catalogue/catalogue';
import { Calendar } from '../../helpdesk/calendar';
import { lineStatus } from '../../helpdesk/opening-hours';
import { elsewhere, inToronto, wallTimeOf } from '../support/moments';

describe('the phone line', () => {
  const calendar = new Calendar(readCatalogue());

  it.each([
    ['at the opening minute of a Monday', '2026-03-09T07:00', '2026-03-09T19:00'],
    ['in the middle of a Wednesday', '2026-03-11T12:34', '2026-03-11T19:00'],
    ['in the last minute of a Friday', '2026-03-13T18:59', '2026-03-13T19:00'],
    ['on the civic holiday in August', '2026-08-03T10:00', '2026-08-03T19:00'],
    ['on 24 June', '2026-06-24T10:00', '2026-06-24T19:00'],
    ['on the working day before Christmas', '2026-12-24T18:59', '2026-12-24T19:00'],
  ])('is open %s', (_name, asked, until) => {
    const status = lineStatus(calendar, inToronto(asked));

    expect(status.open && wallTimeOf(status.until)).toBe(until);
  });

  it.each([
    ['a minute before it opens', '2026-03-10T06:59', 'before-hours', '2026-03-10T07:00'],
    ['at midnight', '2026-03-10T00:00', 'before-hours', '2026-03-10T07:00'],
    ['at the closing minute', '2026-03-10T19:00', 'after-hours', '2026-03-11T07:00'],
    ['a minute after it closed', '2026-03-10T19:01', 'after-hours', '2026-03-11T07:00'],
    ['on a Friday evening', '2026-03-13T19:00', 'after-hours', '2026-03-16T07:00'],
    ['on a Saturday', '2026-03-14T12:00', 'weekend', '2026-03-16T07:00'],
    ['late on a Sunday', '2026-03-15T23:59', 'weekend', '2026-03-16T07:00'],
    ['early on a Monday', '2026-03-16T06:59', 'before-hours', '2026-03-16T07:00'],
    ['on the Saturday of a long weekend', '2026-05-16T12:00', 'weekend', '2026-05-19T07:00'],
    ['on the evening before a holiday', '2026-06-30T19:00', 'after-hours', '2026-07-02T07:00'],
    ['on a Saturday that is a holiday', '2028-07-01T12:00', 'weekend', '2028-07-04T07:00'],
  ])('is closed %s', (_name, asked, reason, opens) => {
    const status = lineStatus(calendar, inToronto(asked));

    expect(!status.open && [status.reason, wallTimeOf(status.opens)]).toEqual([reason, opens]);
    expect(!status.open && status.holiday).toBeUndefined();
  });

  it.each([
    ['Canada Day', '2026-07-01T12:00', 'canada-day', '2026-07-02T07:00'],
    ['Good Friday', '2026-04-03T07:00', 'good-friday', '2026-04-07T07:00'],
    ['Christmas, before the hour of opening', '2026-12-25T05:00', 'christmas', '2026-12-29T07:00'],
    ['Christmas observed on a Monday', '2027-12-27T12:00', 'christmas', '2027-12-29T07:00'],
    ['Boxing Day observed on a Tuesday', '2027-12-28T20:00', 'boxing-day', '2027-12-29T07:00'],
    ['Canada Day observed on a Monday', '2028-07-03T09:00', 'canada-day', '2028-07-04T07:00'],
    ['Remembrance Day observed on a Monday', '2029-11-12T09:00', 'remembrance-day', '2029-11-13T07:00'],
    ["New Year's Day", '2027-01-01T09:00', 'new-year', '2027-01-04T07:00'],
  ])('is closed on %s, and says which holiday it is', (_name, asked, holiday, opens) => {
    const status = lineStatus(calendar, inToronto(asked));

    expect(!status.open && [status.reason, status.holiday?.id, wallTimeOf(status.opens)]).toEqual([
      'holiday',
      holiday,
      opens,
    ]);
  });

  it.each([
    ['Vancouver, a minute early', '2026-03-10T03:59-07:00', false],
    ['Vancouver, on time', '2026-03-10T04:00-07:00', true],
    ["St. John's, in the last minute", '2026-03-10T20:29-02:30', true],
    ["St. John's, at closing", '2026-03-10T20:30-02:30', false],
    ['Paris, in the evening', '2026-03-10T23:59+01:00', true],
    ['Paris, at midnight', '2026-03-11T00:00+01:00', false],
    ['Tokyo, on Saturday morning while it is Friday here', '2026-03-14T07:59+09:00', true],
    ['Tokyo, on Monday morning while it is Sunday here', '2026-03-16T08:00+09:00', false],
    ['universal time', '2026-03-10T11:00Z', true],
  ])('is judged by its own time when asked from %s', (_name, asked, isOpen) => {
    expect(lineStatus(calendar, elsewhere(asked)).open).toBe(isOpen);
  });

  it.each([
    ['Saturday morning in Tokyo, Friday evening here', '2026-03-14T08:00+09:00', 'after-hours'],
    ['Monday morning in Tokyo, Sunday evening here', '2026-03-16T08:00+09:00', 'weekend'],
    ['Sunday evening in Honolulu, Monday morning here', '2026-03-15T23:00-10:00', 'before-hours'],
  ])('is closed for the reason that holds where it is: %s', (_name, asked, reason) => {
    const status = lineStatus(calendar, elsewhere(asked));

    expect(!status.open && [status.reason, wallTimeOf(status.opens)]).toEqual([reason, '2026-03-16T07:00']);
  });

  it('is not yet closed for the holiday that has begun where the client is', () => {
    const newYearInParis = elsewhere('2027-01-01T00:30+01:00');

    const status = lineStatus(calendar, newYearInParis);

    expect(status.open && wallTimeOf(status.until)).toBe('2026-12-31T19:00');
  });
});
