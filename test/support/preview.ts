import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { Assessments } from '../../commands/preview/assessments';
import { previewServer } from '../../commands/preview/server';
import { Workshop } from '../../commands/preview/workshop';
import { Wording } from '../../dialogs/wording';
import { clockAt } from '../../helpdesk/clock';
import { Assets } from '../../web/assets';
import { builtModel } from './built-model';

/** The preview at work on a folder of content, on 127.0.0.1. */
export interface RunningPreview {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the preview of a folder, compared with another. */
export async function startPreview(
  folder: string,
  before: string | undefined,
  golden?: string,
): Promise<RunningPreview> {
  const kept = mkdtempSync(join(tmpdir(), 'assessments-'));
  const workshop = new Workshop(folder, before, new Assessments(() => undefined, kept), golden);
  const server = previewServer({
    workshop,
    wording: Wording.load(),
    assets: Assets.load(),
    clock: clockAt(DateTime.fromISO('2026-11-23T12:00:00-05:00')),
    builtModel,
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      workshop.stop();
      const closed = once(server.server, 'close');
      server.close();
      server.server.closeAllConnections();
      await closed;
      rmSync(kept, { recursive: true, force: true });
    },
  };
}
