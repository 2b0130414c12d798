import type { Judged } from './judge-questions';

/** A topic that questions were taken for, and how many. */
export interface TakenFor {
  readonly topic: string;
  readonly n: number;
}

/** How many of a topic's questions are found, and what the others are taken for. */
export interface TopicRecall {
  readonly topic: string;
  readonly n: number;
  /** The share of its questions whose likeliest topic it is. */
  readonly recall: number;
  /** Most frequent first. */
  readonly takenFor: readonly TakenFor[];
}

/** The topics that the questions name, worst recall first; of equal ones, the one with more questions. */
export function topicRecalls(judged: readonly Judged[]): TopicRecall[] {
  const gotByTopic = new Map<string, string[]>();
  for (const { question, meaning } of judged) {
    if (question.topic === undefined) continue;
    const got = gotByTopic.get(question.topic) ?? [];
    got.push(meaning.topics[0]?.id ?? '');
    gotByTopic.set(question.topic, got);
  }
  return [...gotByTopic]
    .map(([topic, got]): TopicRecall => {
      const missed = got.filter((each) => each !== topic);
      return {
        topic,
        n: got.length,
        recall: 1 - missed.length / got.length,
        takenFor: tally(missed),
      };
    })
    .sort((a, b) => a.recall - b.recall || b.n - a.n);
}

function tally(topics: readonly string[]): TakenFor[] {
  return [...new Set(topics)]
    .map((topic) => ({ topic, n: topics.filter((each) => each === topic).length }))
    .sort((a, b) => b.n - a.n);
}
