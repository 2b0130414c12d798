import { z } from 'zod';
import { bilingualText, bilingualUrl, readDay, webAddress } from './bilingual-schema';
import { writtenAs } from './refusals/written-form';
import { valueId } from './value-id';

const phone = z.strictObject({
  number: z
    .string()
    .regex(/^[\d-]+$/, 'is not a phone number: write it as 1-800-461-9999, digits and hyphens only')
    .register(writtenAs, { sample: '1-800-461-9999' }),
  dial: z
    .string()
    .regex(/^\+\d{8,15}$/, "is not in E.164 form: write it in quotes, as '+18004619999'")
    .register(writtenAs, { sample: "'+18004619999'" }),
  reach: bilingualText.describe('who dials it'),
});

/** A phone number as written, as dialled, and from where it is reached. */
export type Phone = z.infer<typeof phone>;

const wallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time: write it as 07:00')
  .register(writtenAs, { sample: "'07:00'" });

/** The form of `contact.yaml`: how the helpdesk is reached, when, and what it promises (seed page). */
export const contactSchema = z.strictObject({
  page: bilingualUrl.describe("the helpdesk's page, which also leads to the contact form"),
  tollFree: phone,
  overseas: z.array(phone).min(1),
  menu: bilingualText.describe('what to choose once connected'),
  hours: z.strictObject({
    timeZone: z.string(),
    weekdays: z.array(z.int().min(1).max(7)).min(1).describe('ISO weekdays, 1 is Monday'),
    opens: wallTime,
    closes: wallTime,
  }),
  promises: z.strictObject({
    standard: z.strictObject({ businessDays: z.int().positive() }),
    complex: z.strictObject({ businessDays: z.int().positive() }),
  }),
  others: z
    .record(
      valueId,
      z.strictObject({ value: z.string(), what: bilingualText, source: webAddress, read: readDay }),
    )
    .describe('every other phone number and e-mail address that an answer may quote'),
});

/** How the helpdesk is reached. */
export type Contact = z.infer<typeof contactSchema>;
