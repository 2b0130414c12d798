import type { Problem } from '../content-file';
import type { Content, LoadedContent, SharedPart } from '../load-content';

/** What a lint rule looks at: the content, and where each part of it stands. */
export interface LintSubject {
  readonly content: Content;
  readonly loaded: LoadedContent;
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

/** A problem at a part of a file that all topics share. */
export function sharedProblem(
  { sharedFiles }: LoadedContent,
  shared: SharedPart,
  path: readonly PropertyKey[],
  message: string,
): Problem {
  const file = sharedFiles[shared];
  return { file: file.file, line: file.lineOf(path), message };
}
