import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql, type Kysely } from 'kysely';
import { projectRoot } from '../../catalogue/project-root';
import { migrate } from '../../storage/migrate';
import type { Schema } from '../../storage/schema';
import { inMemory, openSqlite } from '../../storage/sqlite';
import { openStores } from '../../storage/stores';
import { sampleTicket } from '../support/sample-ticket';

const run = promisify(execFile);
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  file = join(folder, 'deeper', 'helpdesk.sqlite');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function pragma(database: Kysely<Schema>, name: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(database);
  return Object.values(rows[0] ?? {})[0];
}

describe('SQLite in a file', () => {
  it('makes the folder of the file', async () => {
    const stores = await openStores(file);

    await stores.close();

    expect(existsSync(file)).toBe(true);
  });

  it('has everything still after it was closed and opened again', async () => {
    const before = await openStores(file);
    const ticket = await before.tickets.open(sampleTicket());
    await before.conversations.write({ memory: { language: 'fr' } });
    await before.conversations.markAnswered('c1', 'a1', ticket.openedAt);
    await before.chats.create('c1', 'dl_user', ticket.openedAt);
    const activity = await before.chats.append('c1', { text: 'bonjour' });
    await before.close();

    const after = await openStores(file);

    expect(await after.tickets.find(ticket.reference)).toEqual(ticket);
    expect(await after.conversations.read(['memory'])).toEqual({ memory: { language: 'fr' } });
    expect(await after.conversations.wasAnswered('c1', 'a1')).toBe(true);
    expect(await after.chats.since('c1', 0)).toEqual([activity]);
    await after.close();
  });

  it('keeps outcomes, with nothing in them of who asked what', async () => {
    const at = '2026-11-23T14:00:00.000Z';
    const same = { channel: 'msteams', language: 'fr', decision: 'answer', category: 'cad', topic: null };
    const stores = await openStores(file);
    await stores.outcomes.record({ at, ...same, confidence: 0.5 });
    await stores.close();
    const database = openSqlite(file, 'normal');

    const rows = await database.selectFrom('outcomes').selectAll().execute();

    await database.destroy();
    expect(rows).toEqual([{ recorded_at: at, ...same, confidence: 0.5 }]);
  });

  it.each([
    ['full', 2],
    ['normal', 1],
  ] as const)(
    'writes as safely as asked: %s is synchronous=%i, in WAL mode',
    async (durability, expected) => {
      const database = openSqlite(file, durability);

      const settings = [await pragma(database, 'synchronous'), await pragma(database, 'journal_mode')];

      await database.destroy();
      expect(settings).toEqual([expected, 'wal']);
    },
  );

  it('gives tickets a connection that waits for the disk', async () => {
    const stores = await openStores(file);

    const { database } = stores.tickets as unknown as { database: Kysely<Schema> };
    const synchronous = await pragma(database, 'synchronous');

    await stores.close();
    expect(synchronous).toBe(2);
  });
});

describe('migrate', () => {
  it('may be run twice, and leaves what is stored as it is', async () => {
    const first = await openStores(file);
    await first.tickets.open(sampleTicket());
    await first.close();
    const database = openSqlite(file, 'normal');

    await migrate(database);
    await migrate(database);

    const rows = await database.selectFrom('tickets').select('reference').execute();
    await database.destroy();
    expect(rows).toEqual([{ reference: sampleTicket().reference }]);
  });

  it('may be run by several processes at once', async () => {
    const script = `require(process.argv[1]).openStores(process.argv[2]).then((stores) => stores.close())`;
    const stores = join(projectRoot, 'dist', 'storage', 'stores.js');

    const processes = Array.from({ length: 4 }, () => run(process.execPath, ['-e', script, stores, file]));

    const ended = await Promise.allSettled(processes);
    expect(ended.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
  });

  it('says that storage is unavailable when the database cannot be brought to the schema', async () => {
    const database = openSqlite(inMemory, 'normal');
    await sql`create table tickets (something text)`.execute(database);

    const migrating = migrate(database);

    await expect(migrating).rejects.toMatchObject({
      code: 'storage-unavailable',
      cause: expect.anything() as unknown,
    });
    await database.destroy();
  });
});
