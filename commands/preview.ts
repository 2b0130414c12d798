import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { contentFolder } from '../catalogue/load-content';
import { Wording } from '../dialogs/wording';
import { systemClock } from '../helpdesk/clock';
import { Assets } from '../web/assets';
import { fail } from './fail';
import { committedContent } from './preview/committed-content';
import { previewServer } from './preview/server';
import { Workshop } from './preview/workshop';
import { builtStage } from './stage';

const usage = 'Usage: npm run preview [-- --port 3979]';
const usualPort = '3979';

/** `npm run preview`: a page on this machine alone that shows each topic as clients will see it. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: usualPort } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(usage);
  const committed = committedContent();
  const workshop = new Workshop(contentFolder, committed?.folder);
  const server = previewServer({
    workshop,
    wording: Wording.load(),
    assets: Assets.load(),
    clock: systemClock,
    builtModel: builtStage().model,
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  console.log(
    `The catalogue: http://127.0.0.1:${server.address().port}/en  (français : /fr). Stop it with Ctrl+C.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      workshop.stop();
      committed?.dispose();
      process.exit(0);
    });
  }
}

main().catch(fail);
