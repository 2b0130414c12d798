import { parseArgs } from 'node:util';
import { loadContent } from '../catalogue/load-content';
import { runBenchmark } from './benchmark/run-benchmark';
import { shippedSets } from './benchmark/intent-sets';
import { reportOf } from './benchmark/report';
import { fail } from './fail';
import { builtStage } from './stage';

/**
 * `npm run benchmark [-- --data FOLDER] [--quick] [--json]`: this project's understanding beside peers, on the same
 * data in the same run. Progress goes to standard error. See docs/benchmark.md.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, quick: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const { content } = loadContent();
  if (!content) fail('The catalogue cannot be read: run npm run lint:catalogue.');
  const result = await runBenchmark({
    folder: values.data ?? shippedSets,
    isQuick: values.quick ?? false,
    content,
    model: builtStage().model,
    say: (sentence) => console.error(sentence),
  });
  console.log(values.json ? JSON.stringify(result, null, 2) : reportOf(result));
}

main().catch(fail);
