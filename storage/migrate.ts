import { Migrator, type Kysely } from 'kysely';
import { migrations } from './migrations';
import type { Schema } from './schema';

/**
 * Brings a database to the present schema. Safe to call at every start, also by several processes at once.
 *
 * @throws the failing migration's own error; what it had changed is rolled back
 */
export async function migrate(database: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
