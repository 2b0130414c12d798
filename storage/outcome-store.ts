import type { Kysely } from 'kysely';
import type { Outcome, OutcomeStore } from '../helpdesk/ports';
import type { Schema } from './schema';

/** Outcomes of turns, in a relational database. */
export class SqlOutcomeStore implements OutcomeStore {
  constructor(private readonly database: Kysely<Schema>) {}

  async record({ at, ...same }: Outcome): Promise<void> {
    await this.database
      .insertInto('outcomes')
      .values({ ...same, recorded_at: at })
      .execute();
  }
}
