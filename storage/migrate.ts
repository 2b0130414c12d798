import { Migrator, type Kysely } from 'kysely';
import { HelpdeskError } from '../helpdesk/errors';
import { migrations } from './migrations';
import type { Schema } from './schema';

/**
 * Brings a database to the present schema. Safe to call at every start, also by several processes at once.
 *
 * @throws HelpdeskError 'storage-unavailable' with the migration's own error as its cause
 */
export async function migrate(database: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw new HelpdeskError('storage-unavailable', 'a migration failed', { cause: error });
}
