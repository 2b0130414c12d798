import type { Language } from '../catalogue/language';
import { languageFeaturesOf } from './language-features';
import type { UnderstandingModel } from './model';

/** The classes of the language model, in its order. */
export const languageClasses = ['en', 'fr', 'other'] as const;

/** What language a message is in. */
export interface LanguageReading {
  /** The official language to answer in. */
  readonly language: Language;
  /** How far the message itself decides it, from 0 (not at all: the conversation's language stands) to 1. */
  readonly confidence: number;
  /** Whether it is in neither official language. */
  readonly other: boolean;
}

/** A difference of scores from which the message is taken to decide its language by itself. */
const decisive = 0.35;
const otherMargin = 0.3;
/** Below this share of known features a message ('asdf qwer') says nothing of its language. */
const leastKnown = 0.7;
const nonLatin =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Greek}\p{Script=Gurmukhi}\p{Script=Han}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Tamil}\p{Script=Thai}\p{Script=Bengali}]/gu;
/** What says nothing of a language: addresses, codes, acronyms, file names. */
const languageless = /\S*@\S*|https?:\/\/\S+|\b[A-Z]{1,6}\d[\w-]*\b|\b[A-Z]{2,6}\b/g;

/**
 * The language of a message. A short or undecided message ('ok', 'CAD', a number) keeps the conversation's
 * language; without one, the likelier language is given.
 */
export function readLanguage(
  model: UnderstandingModel['language'],
  text: string,
  conversation: Language | undefined,
): LanguageReading {
  const letters = text.slice(0, 1_000).match(/\p{L}/gu)?.length ?? 0;
  const foreign = text.slice(0, 1_000).match(nonLatin)?.length ?? 0;
  const fallback = conversation ?? 'en';
  if (letters > 0 && foreign / letters > 0.5) return { language: fallback, confidence: 0, other: true };

  // Capitals throughout are a way of writing; one word in capitals is an acronym.
  const isShouted = text === text.toUpperCase() && /\p{L}\s+\p{L}/u.test(text);
  const counts = languageFeaturesOf(isShouted ? text : text.replace(languageless, ' '));
  const vector = model.vocabulary.vectorOf(counts);
  if (vector.indices.length === 0) return { language: fallback, confidence: 0, other: false };
  const [english = 0, french = 0, neither = 0] = model.linear.scores(vector);
  const difference = Math.abs(english - french);
  const likelier: Language = english >= french ? 'en' : 'fr';
  const other = neither > Math.max(english, french) + otherMargin;
  const isKnown = vector.coverage >= leastKnown;
  const decides = (isKnown && difference >= decisive) || conversation === undefined;
  return {
    language: decides ? likelier : fallback,
    confidence: Math.min(1, difference),
    other,
  };
}
