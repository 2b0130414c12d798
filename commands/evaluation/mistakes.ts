import { explainedTopics, reasonsFor, type ExplainedTopic, type Reason } from '../../understanding/reasons';
import type { Stage } from '../play-conversation';
import type { WrongQuestion } from './evaluate-questions';
import type { Judged } from './judge-questions';

/** A question that was put into a wrong category, its private numbers masked since a report is kept, and why. */
export interface Mistake extends WrongQuestion {
  /** The likeliest topics, each with what spoke for it. */
  readonly likeliest: readonly ExplainedTopic[];
  /** The topic that the file names, where it is not among the likeliest, with what spoke for it all the same. */
  readonly overlooked: { readonly id: string; readonly reasons: readonly Reason[] } | undefined;
  /** The topic that the file names, if it does. */
  readonly topic: string | undefined;
}

/** The questions that were put into a wrong category, each with what spoke for the topics that it was taken for. */
export function mistakesOf(
  { model, catalogue: { conceptIds } }: Stage,
  judged: readonly Judged[],
): Mistake[] {
  return judged
    .filter(({ got, expected }) => got !== expected)
    .map(({ question: { line, language, topic }, meaning, expected, got }) => {
      const likeliest = explainedTopics(model, meaning, conceptIds);
      const isOverlooked = topic !== undefined && likeliest.every(({ id }) => id !== topic);
      return {
        line,
        language,
        text: meaning.text,
        expected,
        got,
        confidence: meaning.categories[got],
        likeliest,
        overlooked: isOverlooked
          ? { id: topic, reasons: reasonsFor(model, meaning.text, topic, conceptIds) }
          : undefined,
        topic,
      };
    });
}
