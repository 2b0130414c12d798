import { addStringToHash, addToHash, finishHash, startHash } from './hash';
import { stemOf, wordsOf } from './words';

/** A text's features: how often each occurs, by hash, with the weight of its kind applied. */
export type FeatureCounts = Map<number, number>;

/** Told of every feature's hash, its readable form and its weight. */
export type FeatureListener = (hash: number, readable: () => string, weight: number) => void;

const characterKind = 1;
const stemKind = 2;
const pairKind = 3;

const shortestGram = 2;
const longestGram = 4;
const furthestPair = 3;

/** What a word stem or a pair of stems counts beside a character n-gram. */
const stemWeight = 1;
const pairWeight = 0.5;

const boundary = 0x5f; // '_'

/**
 * The features of a text for topics and urgency: character 2- to 4-grams within words (robust to typos and
 * endings), stems, and pairs of stems up to three words apart (which carry what a word means beside another).
 */
export function eachFeature(text: string, listener: FeatureListener): void {
  const words = wordsOf(text);
  for (const word of words) eachCharacterGram(word, listener);
  const stems = words.map(stemOf);
  stems.forEach((stem, index) => {
    listener(stemFeature(stem), () => stem, stemWeight);
    for (let distance = 1; distance <= furthestPair; distance += 1) {
      const other = stems[index + distance];
      if (other === undefined) break;
      const hash = addStringToHash(addToHash(addStringToHash(startHash(pairKind), stem), boundary), other);
      listener(finishHash(hash), () => `${stem} … ${other}`, pairWeight);
    }
  });
}

/** The feature that a stem is. */
export function stemFeature(stem: string): number {
  return finishHash(addStringToHash(startHash(stemKind), stem));
}

function eachCharacterGram(word: string, listener: FeatureListener): void {
  const padded = `_${word}_`;
  for (let start = 0; start < padded.length; start += 1) {
    let hash = startHash(characterKind);
    for (let length = 1; length <= longestGram && start + length <= padded.length; length += 1) {
      hash = addToHash(hash, padded.charCodeAt(start + length - 1));
      const end = start + length;
      if (length >= shortestGram) listener(finishHash(hash), () => padded.slice(start, end), 1);
    }
  }
}

/** The features of a text, counted. */
export function featuresOf(text: string): FeatureCounts {
  const counts: FeatureCounts = new Map();
  eachFeature(text, (hash, _readable, weight) => counts.set(hash, (counts.get(hash) ?? 0) + weight));
  return counts;
}
