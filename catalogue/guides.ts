import { z } from 'zod';
import { bilingual, bilingualText, bilingualUrl, listedText, readDay, webAddress } from './bilingual-schema';

/** One user guide or video of the CARM Client Portal. */
export const guideSchema = z.strictObject({
  title: bilingualText,
  summary: bilingualText,
  audience: bilingualText,
  covers: bilingual(z.array(listedText).min(1)).describe('the functions it explains'),
  asks: bilingual(z.array(listedText).min(3)).describe('how people describe what they want it for'),
  kind: z.enum(['guide', 'video']),
  url: bilingualUrl,
  source: webAddress.describe('where its title was seen'),
  read: readDay,
});

/** A user guide or video. */
export type Guide = z.infer<typeof guideSchema>;

/** A guide or video as the running assistant knows it: the ways to ask for it live on in the model. */
export type GuideEntry = Omit<Guide, 'asks'>;

/** The form of `guides.yaml`. */
export const guidesSchema = z.record(z.string(), guideSchema);
