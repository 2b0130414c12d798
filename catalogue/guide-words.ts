import { z } from 'zod';
import { foldedPhrases } from './training-examples';

/** The form of `guide-words.yaml`: how clients ask for a guide or a video. */
export const guideWordsSchema = z.strictObject({
  requests: foldedPhrases.describe('words for a guide or a video'),
  notRequests: foldedPhrases.describe('phrases that speak of a guide without asking for one'),
  all: foldedPhrases.describe('words that ask for the whole list'),
  fillers: foldedPhrases.describe('words that say nothing of what the guide should be about'),
});

/** How clients ask for a guide or a video. */
export type GuideWords = z.infer<typeof guideWordsSchema>;
