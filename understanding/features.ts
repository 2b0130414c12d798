import { addStringToHash, addToHash, finishHash, startHash } from './hash';
import type { Wording } from './wording';

/** A text's features: how often each occurs, by hash, with the weight of its kind applied. */
export type FeatureCounts = Map<number, number>;

/**
 * What a feature is of, for a person to read: a word for its stem and its n-grams, two words for a pair, a concept by
 * its id. The ids are asked for only here, so that reading a message does without them.
 *
 * @param conceptIds the concepts' ids by their numbers
 */
export type ReadableFeature = (conceptIds: readonly string[]) => string;

/** Told of every feature's hash, its readable form and its weight. */
export type FeatureListener = (hash: number, readable: ReadableFeature, weight: number) => void;

const characterKind = 1;
const stemKind = 2;
const pairKind = 3;
const conceptKind = 4;
const conceptPairKind = 7;

const shortestGram = 2;
const longestGram = 4;
const furthestPair = 3;
const furthestConceptPair = 2;

/** What each kind of feature counts beside a character n-gram. */
const stemWeight = 1;
const pairWeight = 0.5;
const conceptWeight = 0.5;
const conceptPairWeight = 0.5;

const boundary = 0x5f; // '_'

/**
 * The features of a text for topics and urgency: character 2- to 4-grams within words (robust to typos and
 * endings), stems, pairs of stems up to three words apart (which carry what a word means beside another), and the
 * concepts that words stand for, alone and in pairs (which carry what is meant from one wording to another).
 */
export function eachFeature({ words, stems, concepts }: Wording, listener: FeatureListener): void {
  for (const word of words) eachCharacterGram(word, listener);
  stems.forEach((stem, index) => {
    listener(stemFeature(stem), () => words[index]!, stemWeight);
    for (let distance = 1; distance <= furthestPair; distance += 1) {
      const other = stems[index + distance];
      if (other === undefined) break;
      const hash = addStringToHash(addToHash(addStringToHash(startHash(pairKind), stem), boundary), other);
      listener(finishHash(hash), () => `${words[index]} … ${words[index + distance]}`, pairWeight);
    }
  });
  concepts.forEach((concept, index) => {
    listener(conceptFeature(concept), (ids) => `concept ${ids[concept]}`, conceptWeight);
    for (let distance = 1; distance <= furthestConceptPair; distance += 1) {
      const other = concepts[index + distance];
      if (other === undefined) break;
      const hash = addToHash(addToHash(startHash(conceptPairKind), concept), other);
      listener(finishHash(hash), (ids) => `concepts ${ids[concept]} … ${ids[other]}`, conceptPairWeight);
    }
  });
}

/** The feature that a concept is. */
export function conceptFeature(concept: number): number {
  return finishHash(addToHash(startHash(conceptKind), concept));
}

/** The feature that a stem is. */
export function stemFeature(stem: string): number {
  return finishHash(addStringToHash(startHash(stemKind), stem));
}

function eachCharacterGram(word: string, listener: FeatureListener): void {
  const padded = `_${word}_`;
  const readable: ReadableFeature = () => word;
  for (let start = 0; start < padded.length; start += 1) {
    let hash = startHash(characterKind);
    for (let length = 1; length <= longestGram && start + length <= padded.length; length += 1) {
      hash = addToHash(hash, padded.charCodeAt(start + length - 1));
      if (length >= shortestGram) listener(finishHash(hash), readable, 1);
    }
  }
}

/** The features of a text, counted. */
export function featuresOf(wording: Wording): FeatureCounts {
  const counts: FeatureCounts = new Map();
  eachFeature(wording, (hash, _readable, weight) => counts.set(hash, (counts.get(hash) ?? 0) + weight));
  return counts;
}
