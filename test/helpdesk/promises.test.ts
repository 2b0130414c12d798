import { readCatalogue } from '../../catalogue/catalogue';
import { Calendar } from '../../helpdesk/calendar';
import { replyBy } from '../../helpdesk/promises';
import { elsewhere, inToronto, wallTimeOf } from '../support/moments';

describe('the date by which a client hears back', () => {
  const { contact, holidays } = readCatalogue();
  const calendar = new Calendar({ contact, holidays });

  it.each([
    ['a Tuesday', '2026-03-10T10:00', '2026-03-12T19:00'],
    ['a Thursday, over the weekend', '2026-03-12T10:00', '2026-03-16T19:00'],
    ['a Friday evening', '2026-03-13T21:00', '2026-03-17T19:00'],
    ['a Saturday', '2026-03-14T10:00', '2026-03-17T19:00'],
    ['a Sunday', '2026-03-15T10:00', '2026-03-17T19:00'],
    ['the first minute of a day', '2026-03-10T00:00', '2026-03-12T19:00'],
    ['the last minute of a day', '2026-03-10T23:59', '2026-03-12T19:00'],
    ['the Thursday before Easter', '2026-04-02T10:00', '2026-04-08T19:00'],
    ['a holiday', '2026-07-01T10:00', '2026-07-03T19:00'],
    ['the day before a holiday', '2026-06-30T10:00', '2026-07-03T19:00'],
    ['Christmas Eve before a Christmas on a weekend', '2027-12-24T10:00', '2027-12-30T19:00'],
    ["New Year's Eve", '2026-12-31T10:00', '2027-01-05T19:00'],
    ['the Friday before the civic holiday, which counts', '2026-07-31T10:00', '2026-08-04T19:00'],
  ])('is two business days on, asked on %s', (_name, asked, due) => {
    expect(wallTimeOf(replyBy(calendar, contact, inToronto(asked), 'standard'))).toBe(due);
  });

  it.each([
    ['a Tuesday without holidays', '2026-02-03T10:00', '2026-02-24T19:00'],
    ['a Saturday', '2026-02-07T10:00', '2026-02-27T19:00'],
    ['December, over three holidays', '2026-12-11T10:00', '2027-01-06T19:00'],
    ['September, over 30 September', '2026-09-11T10:00', '2026-10-05T19:00'],
    ['the eve of two holidays on a weekend', '2027-12-24T10:00', '2028-01-19T19:00'],
  ])('is fifteen business days on for a complex request, asked in or on %s', (_name, asked, due) => {
    expect(wallTimeOf(replyBy(calendar, contact, inToronto(asked), 'complex'))).toBe(due);
  });

  it("counts from the desk's day, though it is tomorrow already where the client is", () => {
    const wednesdayInLondon = elsewhere('2026-03-11T03:30+00:00');

    const due = replyBy(calendar, contact, wednesdayInLondon, 'standard');

    expect(wallTimeOf(wednesdayInLondon)).toBe('2026-03-10T23:30');
    expect(wallTimeOf(due)).toBe('2026-03-12T19:00');
  });
});
