import { DateTime } from 'luxon';

/** The helpdesk's time zone (seed page: hours are in ET). */
export const helpdeskZone = 'America/Toronto';

/** Where the present moment comes from. Nothing else reads the wall clock. */
export interface Clock {
  /** The present moment, in the helpdesk's zone. */
  now(): DateTime;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => DateTime.now().setZone(helpdeskZone) };

/** A clock that stands still, for scripted conversations and tests. */
export function clockAt(moment: DateTime): Clock {
  const now = moment.setZone(helpdeskZone);
  return { now: () => now };
}
