import { sql } from 'kysely';
import { migrate } from '../../storage/migrate';
import { inMemory, openSqlite } from '../../storage/sqlite';
import { databases } from '../support/databases';
import { sampleTicket } from '../support/sample-ticket';

const at = '2026-11-23T14:00:00.000Z';
const clients = Array.from({ length: 40 }, (_, index) => `c${index}`);

describe.each(databases)('the stores of one database ($name)', ({ open }) => {
  it('keep every message and every ticket of clients who write at the same moment', async () => {
    const { stores, clean } = await open();
    await Promise.all(clients.map((client) => stores.chats.create(client, 'dl_user', at)));

    const work = await Promise.allSettled(
      clients.flatMap((client) => [
        stores.chats.append(client, { text: 'bonjour' }),
        stores.tickets.open(sampleTicket({ reference: `reference-${client}`, confirmation: client })),
        stores.conversations.write({ [client]: { language: 'fr' } }),
      ]),
    );

    const failures = work.filter(({ status }) => status === 'rejected');
    const kept = await Promise.all(clients.map((client) => stores.chats.since(client, 0)));
    const count = await stores.tickets.count();
    await clean();
    expect(failures).toEqual([]);
    expect(kept.map(({ length }) => length)).toEqual(clients.map(() => 1));
    expect(count).toBe(clients.length);
  });
});

describe('a migration that fails half-way', () => {
  it('leaves nothing behind, so that the next start can try again', async () => {
    const database = openSqlite(inMemory, 'normal');
    await sql`create table chats (in_the_way text)`.execute(database);

    const failing = migrate(database);
    await expect(failing).rejects.toMatchObject({ code: 'storage-unavailable' });
    await sql`drop table chats`.execute(database);

    await expect(migrate(database)).resolves.toBeUndefined();
    await database.destroy();
  });
});
