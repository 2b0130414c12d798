import { z } from 'zod';
import { bilingualText, bilingualUrl, readDay } from './bilingual-schema';

/** The form of `standards.yaml`: the service standards and availability figures of the seed page. */
export const standardsSchema = z.strictObject({
  commitment: bilingualText,
  serviceStandards: z.array(
    z.strictObject({ title: bilingualText, services: z.array(bilingualText).min(1) }),
  ),
  fullList: z.strictObject({ label: bilingualText, url: bilingualUrl }),
  availability: z.strictObject({ service: bilingualText, target: z.string(), result: z.string() }),
  read: readDay,
});

/** Service standards and availability. */
export type Standards = z.infer<typeof standardsSchema>;
