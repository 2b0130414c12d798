import { readCatalogue } from '../../catalogue/catalogue';
import type { Holidays } from '../../catalogue/holidays';
import { Calendar } from '../../helpdesk/calendar';
import { inToronto } from '../support/moments';

const { contact, holidays } = readCatalogue();

function calendarWith(...exceptions: Holidays['exceptions']): Calendar {
  return new Calendar({ contact, holidays: { ...holidays, exceptions } });
}

describe('an exception in the calendar', () => {
  const name = { en: 'National Day of Mourning', fr: 'Jour de deuil national' };

  it('closes a working day, under its own name', () => {
    const calendar = calendarWith({ day: '2026-09-14', open: false, name });

    const closure = calendar.closureOn(inToronto('2026-09-14T10:00'));

    expect(closure).toMatchObject({ name, id: undefined, substitute: false });
    expect(calendar.isBusinessDay(inToronto('2026-09-14T10:00'))).toBe(false);
  });

  it('closes that day of that year only', () => {
    const calendar = calendarWith({ day: '2026-09-14', open: false, name });

    const around = ['2026-09-11', '2026-09-15', '2027-09-14'].map(inToronto);

    expect(around.map((day) => calendar.isBusinessDay(day))).toEqual([true, true, true]);
  });

  it('takes its place among the closed days of the year', () => {
    const calendar = calendarWith({ day: '2026-09-14', open: false, name });

    const days = calendar.closedDaysOf(2026).map(({ day }) => day.toMillis());

    expect(days).toHaveLength(12);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it('opens a holiday', () => {
    const calendar = calendarWith({ day: '2026-04-06', open: true, name });

    const isOpen = calendar.isBusinessDay(inToronto('2026-04-06T10:00'));

    expect(isOpen).toBe(true);
    expect(calendar.closedDaysOf(2026).map(({ id }) => id)).not.toContain('easter-monday');
  });

  it('does not close a holiday twice', () => {
    const calendar = calendarWith({ day: '2026-12-25', open: false, name });

    const christmas = calendar.closedDaysOf(2026).filter(({ day }) => day.month === 12 && day.day === 25);

    expect(christmas.map(({ id }) => id)).toEqual(['christmas']);
  });

  it('does not open a weekend', () => {
    const calendar = calendarWith({ day: '2026-09-12', open: true, name });

    const isOpen = calendar.isBusinessDay(inToronto('2026-09-12T10:00'));

    expect(isOpen).toBe(false);
  });
});
