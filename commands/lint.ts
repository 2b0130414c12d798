import { parseArgs } from 'node:util';
import { lintCatalogue } from '../catalogue/lint/lint-catalogue';
import { nearDuplicates } from '../catalogue/lint/near-duplicates';
import { contentFolder, loadContent } from '../catalogue/load-content';
import { describeProblem } from './describe-problem';
import { goldenQuestionsPath, lintGolden } from './lint-golden';
import { lintLocales } from './lint-locales';
import { exampleAt, nearDuplicateHint, nearDuplicateReport, summaryOf } from './lint-report';

/**
 * `npm run lint:catalogue [-- --near-duplicates] [-- --json]`: all that must be mended in the catalogue, the golden
 * questions and the locales. `--near-duplicates` lists before it, for a look, the examples of different topics that
 * are nearly the same; `--json` gives both. `--folder` and `--golden` name another catalogue and its questions.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      'near-duplicates': { type: 'boolean' },
      folder: { type: 'string', default: contentFolder },
      golden: { type: 'string', default: goldenQuestionsPath },
    },
  });
  const loaded = loadContent(values.folder);
  const golden = lintGolden(loaded, values.golden);
  const problems = [...lintCatalogue(loaded), ...golden, ...lintLocales()];
  const near = nearDuplicates(loaded.content?.topics ?? []);
  if (values.json) {
    const shown = near.map(({ distance, first, second }) => ({
      distance: Number(distance.toFixed(3)),
      first: exampleAt(loaded, first),
      second: exampleAt(loaded, second),
    }));
    console.log(JSON.stringify({ problems, nearDuplicates: shown }, null, 2));
  } else {
    if (values['near-duplicates']) console.log(nearDuplicateReport(loaded, near));
    else if (near.length > 0) console.log(nearDuplicateHint(near.length));
    if (problems.length > 0) {
      console.error(problems.map(describeProblem).join('\n'));
      console.error(summaryOf(problems.length, golden.length));
    } else {
      console.log(
        `The catalogue's ${loaded.content?.topics.length ?? 0} topics, the golden questions and the locales are in order.`,
      );
    }
  }
  if (problems.length > 0) process.exitCode = 1;
}

main();
