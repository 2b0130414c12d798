import { parseArgs } from 'node:util';
import type { Problem } from '../catalogue/content-file';
import { lintCatalogue } from '../catalogue/lint/lint-catalogue';
import { nearDuplicates, type NearDuplicate, type PlacedExample } from '../catalogue/lint/near-duplicates';
import { loadContent, type LoadedContent } from '../catalogue/load-content';
import { describeProblem } from './describe-problem';
import { lintGolden } from './lint-golden';
import { lintLocales } from './lint-locales';

/**
 * `npm run lint:catalogue [-- --json]`: all that must be mended in the catalogue, the golden questions and
 * the locales; then, for a look, the examples of different topics that are nearly the same.
 */
function main(): void {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const loaded = loadContent();
  const problems = [...lintCatalogue(loaded), ...lintGolden(loaded), ...lintLocales()];
  const near = nearDuplicates(loaded.content?.topics ?? []);
  if (values.json) {
    const shown = near.map((pair) => ({
      distance: Number(pair.distance.toFixed(3)),
      first: { ...placeOf(loaded, pair.first), topic: pair.first.topic, text: pair.first.text },
      second: { ...placeOf(loaded, pair.second), topic: pair.second.topic, text: pair.second.text },
    }));
    console.log(JSON.stringify({ problems, nearDuplicates: shown }, null, 2));
  } else {
    if (near.length > 0) console.log(reportOf(loaded, near));
    if (problems.length > 0) {
      console.error(problems.map(describeProblem).join('\n'));
      console.error(`${problems.length} to mend.`);
    } else {
      console.log(
        `The catalogue's ${loaded.content?.topics.length ?? 0} topics, the golden questions and the locales are in order.`,
      );
    }
  }
  if (problems.length > 0) process.exitCode = 1;
}

function reportOf(loaded: LoadedContent, near: readonly NearDuplicate[]): string {
  const lines = near.map(({ distance, first, second }) => {
    const { file, line } = placeOf(loaded, first);
    const other = placeOf(loaded, second);
    return `  ${distance.toFixed(2)}  ${file}:${line}: '${first.text}' and ${other.file}:${other.line}: '${second.text}'`;
  });
  return [
    `${near.length} pairs of examples of different topics are nearly the same (distance 0 is identical). They are no`,
    'mistake when the few letters between them change the subject; otherwise keep one:',
    ...lines,
  ].join('\n');
}

function placeOf({ topicFiles }: LoadedContent, { topic, path }: PlacedExample): Omit<Problem, 'message'> {
  const file = topicFiles.get(topic);
  return { file: file?.file ?? topic, line: file?.lineOf(path) ?? 1 };
}

main();
