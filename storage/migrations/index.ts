import type { Migration } from 'kysely';
import { first } from './0001-first';

/** Every change of the schema in order. One that has been released is never edited: add another. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': first,
};
