import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Schema } from './schema';
import { TransactionalSqliteDialect } from './sqlite-dialect';

/** Keeps everything in memory: for scripted conversations and tests, gone when the process ends. */
export const inMemory = ':memory:';

const busyMilliseconds = 5_000;

/** How long a write waits before it is safe from a power cut. */
export type Durability =
  /** On disk before the write resolves: tickets. */
  | 'full'
  /** Safe from a killed process at once, from a power cut within moments: conversations. Far faster. */
  | 'normal';

/** Opens a SQLite database file, made with its folder when missing. */
export function openSqlite(file: string, durability: Durability): Kysely<Schema> {
  if (file !== inMemory) mkdirSync(dirname(file), { recursive: true });
  const database = new Sqlite(file);
  database.pragma('journal_mode = WAL');
  database.pragma(`synchronous = ${durability.toUpperCase()}`);
  database.pragma(`busy_timeout = ${busyMilliseconds}`);
  return new Kysely<Schema>({ dialect: new TransactionalSqliteDialect({ database }) });
}
