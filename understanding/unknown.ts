import type { TopicScores } from './topic-model';

/** What tells a text that some topic fits from one that none does. */
export function measurementsOf({ linear, vector }: TopicScores, words: number): number[] {
  let best = -Infinity;
  let second = -Infinity;
  for (const score of linear) {
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) {
      second = score;
    }
  }
  return [best, best - second, vector.coverage, Math.log1p(words)];
}
