import { z } from 'zod';
import { bilingualText, bilingualUrl, isoInstant, readDay, webAddress } from './bilingual-schema';
import { categoryIds } from './categories';
import { writtenAs } from './refusals/written-form';

/** One notice: what clients must know before anything else while it is in force. */
export const noticeSchema = z.strictObject({
  id: z.string(),
  from: isoInstant.optional().describe('in force from; left out: always was'),
  until: isoInstant.optional().describe('in force until; left out: until further notice'),
  text: bilingualText,
  link: z.strictObject({ label: bilingualText, url: bilingualUrl }).optional(),
  concerns: z
    .strictObject({
      categories: z.array(z.enum(categoryIds)).default([]),
      topics: z.array(z.string()).default([]),
    })
    .register(writtenAs, { sample: '{ topics: […, …] }' })
    .describe('the questions that it stands before'),
  source: webAddress,
  read: readDay,
});

/** A dated, bilingual notice and the questions it concerns. */
export type Notice = z.infer<typeof noticeSchema>;

/** The form of `notices.yaml`. */
export const noticesSchema = z.array(noticeSchema);
