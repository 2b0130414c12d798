import type { Problem } from '../catalogue/content-file';
import type { NearDuplicate, PlacedExample } from '../catalogue/lint/near-duplicates';
import type { LoadedContent } from '../catalogue/load-content';

/** An example with its topic, and the file and line where it stands. */
export interface ExamplePlace extends Omit<Problem, 'message'> {
  readonly topic: string;
  readonly text: string;
}

/** Where an example stands. */
export function exampleAt({ topicFiles }: LoadedContent, { topic, path, text }: PlacedExample): ExamplePlace {
  const file = topicFiles.get(topic);
  return { file: file?.file ?? topic, line: file?.lineOf(path) ?? 1, topic, text };
}

/** The pairs of nearly the same examples, one a line; none must be mended. */
export function nearDuplicateReport(loaded: LoadedContent, near: readonly NearDuplicate[]): string {
  const lines = near.map(({ distance, first, second }) => {
    const [one, other] = [first, second].map((example) => {
      const { file, line, text } = exampleAt(loaded, example);
      return `${file}:${line}: '${text}'`;
    });
    return `  ${distance.toFixed(2)}  ${one} and ${other}`;
  });
  return [
    `${near.length} pairs of examples of different topics are nearly the same (distance 0 is identical). They are no`,
    'mistake when the few letters between them change the subject; otherwise keep one:',
    ...lines,
  ].join('\n');
}

/** That there are such pairs, for those who did not ask to see them. */
export function nearDuplicateHint(count: number): string {
  return (
    `Pairs of examples of different topics that are nearly the same: ${count}. None has to be mended; ` +
    'to see them: npm run lint:catalogue -- --near-duplicates'
  );
}

/**
 * How much is to mend, and whether it holds back publishing.
 *
 * @param inGolden how many of the problems are about the golden questions alone
 */
export function summaryOf(count: number, inGolden: number): string {
  const golden = 'only in the golden questions, which do not hold back publishing';
  if (inGolden === 0) return `${count} to mend.`;
  return inGolden === count
    ? `${count} to mend, ${golden}.`
    : `${count} to mend (${inGolden} of them ${golden}).`;
}
