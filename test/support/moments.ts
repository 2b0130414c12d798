import { DateTime } from 'luxon';
import { helpdeskZone } from '../../helpdesk/clock';

/** A wall time in the helpdesk's zone: '2026-03-10T10:00'. */
export function inToronto(wallTime: string): DateTime {
  return DateTime.fromISO(wallTime, { zone: helpdeskZone });
}

/** A moment as somebody elsewhere writes it, with their offset kept: '2026-03-10T15:00+09:00'. */
export function elsewhere(instant: string): DateTime {
  return DateTime.fromISO(instant, { setZone: true });
}

/** The wall time of a moment in the helpdesk's zone, to the minute. */
export function wallTimeOf(moment: DateTime): string {
  return moment.setZone(helpdeskZone).toFormat("yyyy-MM-dd'T'HH:mm");
}

/** The calendar day of a moment in the helpdesk's zone. */
export function dayOf(moment: DateTime): string {
  return moment.setZone(helpdeskZone).toFormat('yyyy-MM-dd');
}
