import { z } from 'zod';
import { languages } from './language';
import { foldedPhrases } from './training-examples';

/** The longest phrase of a concept, in words. */
export const longestConceptPhrase = 3;

const identifier = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The form of `concepts.yaml`: words and short phrases that mean the same for this helpdesk, in both languages, so
 * that an example with one of them teaches about all.
 */
export const conceptsSchema = z
  .record(
    z.string().regex(identifier, 'is no identifier: write it in small letters and hyphens'),
    foldedPhrases,
  )
  .superRefine((concepts, context) => {
    const seen = new Map<string, string>();
    for (const [id, phrases] of Object.entries(concepts)) {
      for (const language of languages) {
        phrases[language].forEach((phrase, place) => {
          const refuse = (message: string): void =>
            context.addIssue({ code: 'custom', path: [id, language, place], message });
          const other = seen.get(phrase);
          if (other !== undefined) refuse(`'${phrase}' stands under ${other} already: keep one`);
          if (phrase.split(' ').length > longestConceptPhrase) {
            refuse(`'${phrase}' is too long: write at most ${longestConceptPhrase} words`);
          }
          seen.set(phrase, id);
        });
      }
    }
  });

/** Phrases that mean the same, by what they mean. */
export type Concepts = z.infer<typeof conceptsSchema>;
