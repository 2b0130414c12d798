import { addStringToHash, addToHash, finishHash, startHash } from './hash';
import type { FeatureCounts } from './features';
import { wordsOf } from './words';

const gramKind = 11;
const wordKind = 12;
const accentKind = 13;

const longestGram = 4;
const boundary = 0x5f;
const wordWeight = 2;
const accentedLetter = /[^\P{L}a-z]/gu;

/**
 * The features that tell a language: character 1- to 4-grams over the folded words, whole words (function
 * words tell most), and the accented letters as typed. Without accents only the last kind is missing.
 */
export function languageFeaturesOf(text: string): FeatureCounts {
  const counts: FeatureCounts = new Map();
  const add = (hash: number, weight: number): void => {
    counts.set(finishHash(hash), (counts.get(finishHash(hash)) ?? 0) + weight);
  };
  for (const word of wordsOf(text)) {
    if (word === '0') continue;
    add(addStringToHash(startHash(wordKind), word), wordWeight);
    const padded = `_${word}_`;
    for (let start = 0; start < padded.length; start += 1) {
      let hash = startHash(gramKind);
      for (let length = 1; length <= longestGram && start + length <= padded.length; length += 1) {
        hash = addToHash(hash, padded.charCodeAt(start + length - 1));
        if (length > 1 || padded.charCodeAt(start) !== boundary) add(hash, 1);
      }
    }
  }
  const beginning = text.slice(0, 1_000).toLowerCase();
  for (const [letter] of beginning.matchAll(accentedLetter)) {
    add(addStringToHash(startHash(accentKind), letter), wordWeight);
  }
  return counts;
}
