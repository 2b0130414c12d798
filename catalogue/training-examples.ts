import { z } from 'zod';
import { bilingual } from './bilingual-schema';

const texts = z.array(z.string().trim().min(1));

/** The form of `urgency.yaml`: what sounds urgent and what does not, to train the urgency model. */
export const urgencySchema = z.strictObject({
  urgent: bilingual(texts.min(1)),
  notUrgent: bilingual(texts.min(1)),
});

/** Examples of urgent and of unhurried messages. */
export type UrgencyExamples = z.infer<typeof urgencySchema>;

/** The form of `languages.yaml`: messages in other languages, to recognise that one is neither official language. */
export const otherLanguagesSchema = z.record(z.string(), texts.min(1));

/** Messages by (other) language. */
export type OtherLanguageExamples = z.infer<typeof otherLanguagesSchema>;
