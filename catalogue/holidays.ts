import { z } from 'zod';
import { bilingual, bilingualText, isoDay } from './bilingual-schema';

const monthDay = z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) });

/**
 * How a holiday's day is found in any year: a fixed day, days after Easter Sunday, the nth weekday of a
 * month, or the last weekday before a day (Victoria Day: the Monday before 25 May).
 */
const holidayRule = z.union(
  [
    z.strictObject({ fixed: monthDay }),
    z.strictObject({ easter: z.int() }),
    z.strictObject({
      nth: z.int().min(1).max(5),
      weekday: z.int().min(1).max(7),
      month: z.int().min(1).max(12),
    }),
    z.strictObject({ weekday: z.int().min(1).max(7), before: monthDay }),
  ],
  { error: 'is no rule: write fixed, or easter, or nth with weekday and month, or weekday with before' },
);

/** How a holiday's day is found. */
export type HolidayRule = z.infer<typeof holidayRule>;

const holiday = z.strictObject({
  id: z.string(),
  name: bilingualText,
  alsoCalled: bilingual(z.array(z.string())).optional(),
  rule: holidayRule,
});

/** A statutory holiday on which the desk is closed. */
export type Holiday = z.infer<typeof holiday>;

/** The form of `holidays.yaml`: the rules, and days that depart from them. */
export const holidaysSchema = z.strictObject({
  holidays: z.array(holiday).min(1),
  exceptions: z
    .array(
      z.strictObject({
        day: isoDay,
        open: z.boolean().describe('true: open against the rules; false: closed'),
        name: bilingualText,
      }),
    )
    .describe('a day closed or opened against the rules, with its reason'),
});

/** The rules and exceptions of the helpdesk's calendar. */
export type Holidays = z.infer<typeof holidaysSchema>;
