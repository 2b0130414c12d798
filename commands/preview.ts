import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { contentFolder } from '../catalogue/load-content';
import { Wording } from '../dialogs/wording';
import { systemClock } from '../helpdesk/clock';
import { Assets } from '../web/assets';
import { fail } from './fail';
import { Assessments } from './preview/assessments';
import { committedContent } from './preview/committed-content';
import { previewServer, previewServerName } from './preview/server';
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
  process.once('exit', () => committed?.dispose());
  const workshop = new Workshop(contentFolder, committed?.folder, new Assessments(console.log));
  process.once('exit', () => workshop.stop());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
  const server = previewServer({
    workshop,
    wording: Wording.load(),
    assets: Assets.load(),
    clock: systemClock,
    builtModel: builtStage().model,
  });
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    fail(await portTaken(port));
  }
  console.log(`The catalogue: ${addressOf(server.address().port)}  (français : /fr). Stop it with Ctrl+C.`);
}

function addressOf(port: number): string {
  return `http://127.0.0.1:${port}/en`;
}

/** Says what has the port, and what to do about it. */
async function portTaken(port: number): Promise<string> {
  const response = await fetch(addressOf(port), { method: 'HEAD' }).catch(() => undefined);
  const isPreview = response?.headers.get('server') === previewServerName;
  const taken = isPreview
    ? `A preview is already running at ${addressOf(port)}: open it`
    : `Another program has port ${port}: end it`;
  return `${taken}, or choose another port: npm run preview -- --port ${port < 65_535 ? port + 1 : port - 1}`;
}

main().catch(fail);
