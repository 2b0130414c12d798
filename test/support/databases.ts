import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inMemory } from '../../storage/sqlite';
import { openStores, type Stores } from '../../storage/stores';

/** A database that the stores' contracts are held against. */
export interface Database {
  readonly name: string;
  /** Opens stores on an empty database of this kind; `clean` closes them and leaves nothing behind. */
  readonly open: () => Promise<{ readonly stores: Stores; readonly clean: () => Promise<void> }>;
}

/** Every database that must keep the contracts: another one is added by one line. */
export const databases: readonly Database[] = [
  { name: 'SQLite in a file', open: openSqliteFile },
  { name: 'SQLite in memory', open: openSqliteInMemory },
];

async function openSqliteFile(): ReturnType<Database['open']> {
  const folder = mkdtempSync(join(tmpdir(), 'stores-'));
  const stores = await openStores(join(folder, 'helpdesk.sqlite'));
  return {
    stores,
    async clean() {
      await stores.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openSqliteInMemory(): ReturnType<Database['open']> {
  const stores = await openStores(inMemory);
  return { stores, clean: () => stores.close() };
}
