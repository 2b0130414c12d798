import type { Activity } from 'botbuilder';
import { DateTime, FixedOffsetZone, IANAZone } from 'luxon';
import type { ClientTime } from './moment';

/**
 * The client's own clock as the channel reports it: an IANA zone (`localTimezone`) where there is one, or
 * else the offset of `localTimestamp`. With an offset alone, a client in North America is taken to change
 * clocks with the helpdesk, and one overseas to keep its offset: most of the world changes on other days or
 * not at all.
 */
export function clientTimeOf(activity: Partial<Activity>, now: DateTime): ClientTime {
  const zone = activity.localTimezone;
  if (zone && IANAZone.isValidZone(zone)) return (moment) => moment.setZone(zone);
  const offset = reportedOffset(activity);
  if (offset === undefined) return undefined;
  if (isOverseasOffset(offset)) return (moment) => moment.setZone(FixedOffsetZone.instance(offset));
  const shift = offset - now.offset;
  return (moment) => moment.setZone(FixedOffsetZone.instance(moment.offset + shift));
}

/** The client's offset from UTC in minutes, as reported with a message. */
function reportedOffset(activity: Partial<Activity>): number | undefined {
  const written: unknown =
    (activity as { rawLocalTimestamp?: string }).rawLocalTimestamp ?? activity.localTimestamp;
  if (typeof written !== 'string' || !/[+-]\d\d:?\d\d$/.test(written)) return undefined;
  const local = DateTime.fromISO(written, { setZone: true });
  return local.isValid ? local.offset : undefined;
}

/** Offsets, in minutes, at which somebody calls from Canada or the US rather than from overseas. */
const westernmost = -10 * 60;
const easternmost = -2.5 * 60;

/** Whether the client's clock says that they are overseas. */
export function isAbroadByClock(client: ClientTime, now: DateTime): boolean {
  const own = client?.(now);
  return own !== undefined && isOverseasOffset(own.offset);
}

function isOverseasOffset(offset: number): boolean {
  return offset < westernmost || offset > easternmost;
}
