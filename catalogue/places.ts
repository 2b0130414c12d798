import { z } from 'zod';
import { bilingual } from './bilingual-schema';

const phrases = bilingual(z.array(z.string()).min(1));

/** The form of `places.yaml`: how clients say that they are overseas, in words without accents. */
export const placesSchema = z.strictObject({
  leads: phrases.describe("words before a place that make it the caller's"),
  plainly: phrases.describe('phrases that say it by themselves'),
  abroad: phrases.describe('places from which the overseas numbers are dialled'),
});

/** How clients say that they are overseas. */
export type Places = z.infer<typeof placesSchema>;
