import { join } from 'node:path';
import type { KnowledgeFiles } from '../../bot/knowledge';
import { DateTime } from 'luxon';
import { clockAt, helpdeskZone, type Clock } from '../../helpdesk/clock';
import { startServer } from '../../index';
import { readSettings } from '../../settings';
import { removeFolder, temporaryFolder } from './temporary-folder';

export { removeFolder, temporaryFolder };

/** A Tuesday morning on which the helpdesk's line is open. */
export const openTuesday = DateTime.fromISO('2026-03-10T10:00', { zone: helpdeskZone });

/** A running server of a test's own, on a port that the system chose. */
export interface TestServer {
  readonly url: string;
  /** Holds the database; gone once the server is stopped, unless it was given. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** How a test's server differs from the usual one. */
export interface TestServerOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  /** A folder to keep when the server stops, so that another can be started on the same database. */
  readonly folder?: string;
  /** What it answers from, when not from the build. */
  readonly knowledge?: KnowledgeFiles;
}

/** Where the database of a test's server lies. */
export function databaseFileIn(folder: string): string {
  return join(folder, 'helpdesk.sqlite');
}

/** Starts the real server, quietly, on a database of its own. */
export async function startTestServer({
  environment = {},
  clock = clockAt(openTuesday),
  folder,
  knowledge,
}: TestServerOptions = {}): Promise<TestServer> {
  const place = folder ?? temporaryFolder();
  const settings = readSettings({
    PORT: '0',
    DATABASE_FILE: databaseFileIn(place),
    LOG_LEVEL: 'silent',
    NODE_ENV: 'test',
    ...environment,
  });
  const server = await startServer(settings, clock, knowledge);
  return {
    url: server.url,
    folder: place,
    async stop() {
      await server.stop();
      if (folder === undefined) removeFolder(place);
    },
  };
}
