import { parseArgs } from 'node:util';
import { lintCatalogue } from '../catalogue/lint/lint-catalogue';
import { loadContent } from '../catalogue/load-content';
import { systemClock } from '../helpdesk/clock';
import { describeProblem } from './describe-problem';
import { lintLocales } from './lint-locales';

/** `npm run lint:catalogue [-- --json]`: all that must be mended in the catalogue and the locales. */
function main(): void {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const loaded = loadContent();
  const problems = [...lintCatalogue(loaded, systemClock.now().toISODate() ?? ''), ...lintLocales()];
  if (values.json) {
    console.log(JSON.stringify({ problems }, null, 2));
  } else if (problems.length > 0) {
    console.error(problems.map(describeProblem).join('\n'));
    console.error(`${problems.length} to mend.`);
  } else {
    console.log(`The catalogue's ${loaded.content?.topics.length ?? 0} topics and the locales are in order.`);
  }
  if (problems.length > 0) process.exitCode = 1;
}

main();
