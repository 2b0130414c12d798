import { languages } from '../language';
import type { AuthoredTopic } from '../topic';
import { exampleKey } from './examples';

/** An example, and where it stands. */
export interface PlacedExample {
  readonly topic: string;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Two examples of different topics that are nearly the same words. */
export interface NearDuplicate {
  readonly first: PlacedExample;
  readonly second: PlacedExample;
  /** From 0 (the same letters) to 1 (nothing in common): 1 less the Dice coefficient of their runs of four letters. */
  readonly distance: number;
}

/** Pairs this near or nearer are worth a steward's look. */
export const nearDistance = 0.2;

/** Runs of four letters: of three there are so few different ones that nearly every example meets every other. */
const gramLength = 4;

interface Sketch extends PlacedExample {
  /** The numbers of its grams, rarest first. */
  readonly grams: Uint32Array;
}

/**
 * Examples of different topics that are nearly the same: to the classifier they pull both ways. The two
 * languages are compared with one another too, since one model reads both.
 *
 * Finds every pair within the distance: two sets that share enough runs of letters share one of the rarest of each
 * (prefix filtering: Chaudhuri et al., 2006, 'A Primitive Operator for Similarity Joins'), so only examples
 * that meet there are compared.
 *
 * @param within the largest distance reported, below 1
 * @returns the pairs, nearest first
 */
export function nearDuplicates(topics: readonly AuthoredTopic[], within = nearDistance): NearDuplicate[] {
  const sketches = sketchesOf(topics).sort((a, b) => a.grams.length - b.grams.length);
  const least = 1 - within;
  const leastJaccard = least / (2 - least);
  /** For each run of letters, the places of the sketches met so far that have it in their prefix, shortest first. */
  const met = new Map<number, number[]>();
  const comparedWith = new Int32Array(sketches.length).fill(-1);
  const pairs: NearDuplicate[] = [];
  sketches.forEach((sketch, place) => {
    const { grams, topic } = sketch;
    const shortest = leastJaccard * grams.length;
    const prefix = grams.subarray(0, grams.length - Math.ceil(shortest) + 1);
    for (const gram of prefix) {
      const others = met.get(gram) ?? [];
      for (let at = others.length - 1; at >= 0; at -= 1) {
        const candidate = others[at]!;
        const other = sketches[candidate]!;
        if (other.grams.length < shortest) break;
        if (comparedWith[candidate] === place) continue;
        comparedWith[candidate] = place;
        if (other.topic === topic) continue;
        const distance = 1 - dice(other.grams, grams);
        if (distance <= within) pairs.push({ first: placed(other), second: placed(sketch), distance });
      }
      others.push(place);
      met.set(gram, others);
    }
  });
  return pairs.sort((a, b) => a.distance - b.distance || a.first.text.localeCompare(b.first.text));
}

function placed({ topic, path, text }: Sketch): PlacedExample {
  return { topic, path, text };
}

function sketchesOf(topics: readonly AuthoredTopic[]): Sketch[] {
  const examples = topics.flatMap(({ id, examples: of }) =>
    languages.flatMap((language) =>
      of[language].map((text, index) => ({
        topic: id,
        path: ['examples', language, index],
        text,
        grams: gramsOf(exampleKey(text)),
      })),
    ),
  );
  const frequency = new Map<string, number>();
  for (const { grams } of examples) {
    for (const gram of grams) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  }
  const byRarity = [...frequency].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const numbers = new Map(byRarity.map(([gram], number) => [gram, number]));
  return examples.map(({ grams, ...example }) => ({
    ...example,
    grams: Uint32Array.from(grams, (gram) => numbers.get(gram) ?? 0).sort(),
  }));
}

function gramsOf(key: string): Set<string> {
  const padded = ` ${key} `;
  const grams = new Set<string>();
  for (let start = 0; start + gramLength <= padded.length; start += 1)
    grams.add(padded.slice(start, start + gramLength));
  return grams;
}

/** Twice what two sorted sets share, over both their sizes. */
function dice(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]! < b[j]!) i += 1;
    else if (a[i]! > b[j]!) j += 1;
    else {
      shared += 1;
      i += 1;
      j += 1;
    }
  }
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}
