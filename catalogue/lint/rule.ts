import type { Problem } from '../content-file';
import type { Content, LoadedContent } from '../load-content';

/** What a lint rule looks at: the content, where each part stands, and the day it is judged on. */
export interface LintSubject {
  readonly content: Content;
  readonly loaded: LoadedContent;
  /** The calendar day, '2026-11-23', on which an answer must be valid. */
  readonly today: string;
}

/** A lint rule: a pure function from the catalogue to what must be mended. */
export type LintRule = (subject: LintSubject) => Problem[];

/** A problem at a part of a topic's file. */
export function topicProblem(
  { loaded }: LintSubject,
  topicId: string,
  path: readonly PropertyKey[],
  message: string,
): Problem {
  const file = loaded.topicFiles.get(topicId);
  return { file: file?.file ?? topicId, line: file?.lineOf(path) ?? 1, message };
}
