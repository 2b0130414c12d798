import { z } from 'zod';
import { bilingual, listedText } from './bilingual-schema';

const texts = z.array(listedText);

/** Phrases as `fold` leaves them, in both languages. */
export const foldedPhrases = bilingual(
  z
    .array(z.string().regex(/^[a-z0 ]+$/, 'is not folded: write it without capitals, accents and signs'))
    .min(1),
);

/** Phrases that tell of urgency or of its absence, by what they say. */
export const urgencySignalsSchema = z.strictObject({
  soon: foldedPhrases.describe('the moment is now, today or tomorrow'),
  deadline: foldedPhrases.describe('something is due or runs out'),
  held: foldedPhrases.describe('goods, a vehicle or people cannot go on'),
  goods: foldedPhrases.describe('what would be harmed'),
  calm: foldedPhrases.describe('there is no hurry, or only a question about urgency'),
  curious: foldedPhrases.describe('a question about how something works'),
});

/** Phrases that tell of urgency, by what they say. */
export type UrgencySignals = z.infer<typeof urgencySignalsSchema>;

/** The form of `urgency.yaml`: what sounds urgent and what does not, to train the urgency model. */
export const urgencySchema = z.strictObject({
  signals: urgencySignalsSchema,
  urgent: bilingual(texts.min(1)),
  notUrgent: bilingual(texts.min(1)),
});

/** Examples of urgent and of unhurried messages. */
export type UrgencyExamples = z.infer<typeof urgencySchema>;

/** The form of `languages.yaml`: messages in other languages, to recognise that one is neither official language. */
export const otherLanguagesSchema = z.record(z.string(), texts.min(1));

/** Messages by (other) language. */
export type OtherLanguageExamples = z.infer<typeof otherLanguagesSchema>;
