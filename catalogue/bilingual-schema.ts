import { z, type ZodType } from 'zod';

const text = z.string().trim().min(1, 'is empty: write the sentence');

/** A text in both official languages; a missing twin is refused. */
export const bilingualText = z.strictObject({ en: text, fr: text });

/** A web address in both official languages: a French reader is never sent to an English page. */
export const bilingualUrl = z.strictObject({ en: z.url(), fr: z.url() });

/** Any content in both official languages. */
export const bilingual = <T extends ZodType>(content: T) => z.strictObject({ en: content, fr: content });

/** A calendar day, '2026-11-23'. */
export const isoDay = z.iso.date('is not a day: write it as 2026-11-23');

/** An instant with its offset, '2025-05-20T03:00:00-04:00'. */
export const isoInstant = z.iso.datetime({
  offset: true,
  message: 'is not an instant with an offset: write it as 2025-05-20T03:00:00-04:00',
});
