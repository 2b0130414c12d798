import { readCatalogue } from '../../catalogue/catalogue';
import { Calendar } from '../../helpdesk/calendar';
import { lineStatus } from '../../helpdesk/opening-hours';
import { replyBy } from '../../helpdesk/promises';
import { elsewhere, inToronto, wallTimeOf } from '../support/moments';

/** Clocks go forward on Sunday 8 March 2026 at 2 am, and back on Sunday 1 November 2026 at 2 am. */
describe('at a change of the clocks', () => {
  const catalogue = readCatalogue();
  const calendar = new Calendar(catalogue);

  it.each([
    ['opens at noon in universal time on the Friday before spring', '2026-03-06T12:00Z', '2026-03-07T00:00Z'],
    ['opens an hour earlier on the Monday after', '2026-03-09T11:00Z', '2026-03-09T23:00Z'],
    ['opens at eleven on the Friday before winter', '2026-10-30T11:00Z', '2026-10-30T23:00Z'],
    ['opens an hour later on the Monday after', '2026-11-02T12:00Z', '2026-11-03T00:00Z'],
  ])('the line %s', (_name, opens, closes) => {
    const [opening, closing] = [elsewhere(opens), elsewhere(closes)];

    const moments = [opening.minus({ minutes: 1 }), opening, closing.minus({ minutes: 1 }), closing];

    expect(moments.map((moment) => lineStatus(calendar, moment).open)).toEqual([false, true, true, false]);
  });

  it.each([
    ['the last minute before clocks go forward', '2026-03-08T06:59Z', '2026-03-09T07:00'],
    ['the first minute after', '2026-03-08T07:00Z', '2026-03-09T07:00'],
    ['half past one the first time', '2026-11-01T05:30Z', '2026-11-02T07:00'],
    ['half past one the second time', '2026-11-01T06:30Z', '2026-11-02T07:00'],
    ['the Saturday before spring', '2026-03-07T17:00Z', '2026-03-09T07:00'],
    ['the Saturday before winter', '2026-10-31T16:00Z', '2026-11-02T07:00'],
  ])('the line opens at 7 am on Monday, asked in %s', (_name, asked, opens) => {
    const status = lineStatus(calendar, elsewhere(asked));

    expect(!status.open && wallTimeOf(status.opens)).toBe(opens);
  });

  it.each([
    ['forward', '2026-03-06T10:00', '2026-03-10T23:00:00.000Z'],
    ['back', '2026-10-30T10:00', '2026-11-04T00:00:00.000Z'],
  ])('a promise still ends at 7 pm by the wall (%s)', (_name, asked, instant) => {
    const due = replyBy(calendar, catalogue.contact, inToronto(asked), 'standard');

    expect(due.toUTC().toISO()).toBe(instant);
    expect(wallTimeOf(due)).toMatch(/T19:00$/);
  });
});
