import type { DateTime } from 'luxon';
import type { Contact } from '../catalogue/contact';
import type { PromiseId } from '../catalogue/topic';
import type { Calendar } from './calendar';

/**
 * The day by which a client should hear back (seed page: 2 business days, up to 15 for complex requests on
 * financial account activities). The day of asking is not counted; the promise runs to the close of the day.
 */
export function replyBy(calendar: Calendar, contact: Contact, asked: DateTime, promise: PromiseId): DateTime {
  const day = calendar.businessDaysAfter(asked, contact.promises[promise].businessDays);
  return calendar.at(day, calendar.hours.closes);
}
