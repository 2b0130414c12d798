import { z, type ZodType } from 'zod';
import { writtenAs } from './refusals/written-form';

const text = z.string().trim().min(1, 'is empty: write the sentence');

/** One text of a list. */
export const listedText = z.string().trim().min(1, 'is empty: write it or remove its line');

/** A text in both official languages; a missing twin is refused. */
export const bilingualText = z.strictObject({ en: text, fr: text });

/** The whole address of a web page. */
export const webAddress = z
  .url({ error: 'is not a web address: write all of it, from https:// on' })
  .register(writtenAs, { sample: 'https://…' });

/** A web address in both official languages: a French reader is never sent to an English page. */
export const bilingualUrl = z.strictObject({ en: webAddress, fr: webAddress });

/** Any content in both official languages. */
export const bilingual = <T extends ZodType>(content: T) => z.strictObject({ en: content, fr: content });

/** A calendar day, '2026-11-23'. */
export const isoDay = z.iso
  .date('is not a day: write it as 2026-11-23')
  .register(writtenAs, { sample: '2026-11-23' });

/** The day on which somebody read what a source says. */
export const readDay = isoDay.describe('the day you read the source');

/** An instant with its offset, '2025-05-20T03:00:00-04:00'. */
export const isoInstant = z.iso
  .datetime({
    offset: true,
    message: 'is not an instant with an offset: write it as 2025-05-20T03:00:00-04:00',
  })
  .register(writtenAs, { sample: "'2025-05-20T03:00:00-04:00'" });
