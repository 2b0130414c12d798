import type { ChangeReport, QuestionChange, Shares } from '../../web/preview/changes';
import type { Unready } from '../../web/preview/unready';
import type { ReadQuestion } from './assessment';
import type { AssessmentState } from './assessments';
import type { AssessmentStates, Draft, Workshop } from './workshop';

/** What the saved change did to the reading of the golden questions, or what to mend before that can be known. */
export function changesIn(workshop: Workshop, { readable, first }: Draft, topic?: string): ChangeReport {
  if (!readable || first.length > 0) return { kind: 'blocked', problems: first };
  return changeReport(workshop.assessed(readable), topic);
}

/** How far the work is that pages wait for, in a word that differs as soon as there is more to show. */
export function progressOf(workshop: Workshop): string {
  const { readable, first } = workshop.current();
  if (!readable || first.length > 0) return 'blocked';
  const { now, before } = workshop.assessed(readable);
  return `${now.kind}-${before?.kind ?? 'none'}`;
}

/** What a page says of an assessment that is not ready. */
export function unreadyWhen({ kind }: Exclude<AssessmentState, { kind: 'ready' }>): Unready {
  return { kind: kind === 'running' ? 'pending' : 'failed' };
}

/**
 * What a change did to the reading of the golden questions.
 *
 * @param topic of this topic's questions alone, and those that were or are taken for it; all when left out
 */
export function changeReport({ now, before }: AssessmentStates, topic?: string): ChangeReport {
  if (!before) return { kind: 'no-commit' };
  if (now.kind === 'failed' || before.kind === 'failed') return { kind: 'failed' };
  if (now.kind === 'running' || before.kind === 'running') return { kind: 'pending' };
  const earlier = new Map(before.assessment.questions.map((question) => [keyOf(question), question]));
  const changes = now.assessment.questions.flatMap((question): (QuestionChange & { isBetter: boolean })[] => {
    const then = earlier.get(keyOf(question));
    if (!then || then.isTopicRight === question.isTopicRight) return [];
    if (topic && ![question.topic, question.got, then.got].includes(topic)) return [];
    const { language, text } = question;
    return [
      {
        language,
        text,
        topic: question.topic,
        before: then.got,
        now: question.got,
        isBetter: question.isTopicRight,
      },
    ];
  });
  const own = (questions: readonly ReadQuestion[]): Shares =>
    sharesOf(topic ? questions.filter((question) => question.topic === topic) : questions);
  return {
    kind: 'ready',
    before: own(before.assessment.questions),
    now: own(now.assessment.questions),
    better: changes.filter(({ isBetter }) => isBetter),
    worse: changes.filter(({ isBetter }) => !isBetter),
  };
}

function keyOf({ language, text }: ReadQuestion): string {
  return `${language} ${text}`;
}

function sharesOf(questions: readonly ReadQuestion[]): Shares {
  const share = (is: (question: ReadQuestion) => boolean): number =>
    questions.filter(is).length / Math.max(1, questions.length);
  return {
    questions: questions.length,
    categories: share(({ isCategoryRight }) => isCategoryRight),
    topics: share(({ isTopicRight }) => isTopicRight),
  };
}
