import type { Kysely } from 'kysely';
import type { ConversationStore } from '../helpdesk/ports';
import type { Schema } from './schema';

/** What conversations remember, in a relational database. */
export class SqlConversationStore implements ConversationStore {
  constructor(private readonly database: Kysely<Schema>) {}

  async read(keys: readonly string[]): Promise<Record<string, unknown>> {
    const rows = await this.database
      .selectFrom('conversation_state')
      .selectAll()
      .where('key', 'in', keys)
      .execute();
    return Object.fromEntries(rows.map(({ key, document }) => [key, JSON.parse(document) as unknown]));
  }

  async write(documents: Readonly<Record<string, unknown>>): Promise<void> {
    const rows = Object.entries(documents).map(([key, value]) => ({ key, document: JSON.stringify(value) }));
    if (rows.length === 0) return;
    await this.database
      .insertInto('conversation_state')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({ document: (eb) => eb.ref('excluded.document') }),
      )
      .execute();
  }

  async remove(keys: readonly string[]): Promise<void> {
    await this.database.deleteFrom('conversation_state').where('key', 'in', keys).execute();
  }

  async wasAnswered(conversation: string, activity: string): Promise<boolean> {
    const row = await this.database
      .selectFrom('answered_activities')
      .select('activity')
      .where('conversation', '=', conversation)
      .where('activity', '=', activity)
      .executeTakeFirst();
    return row !== undefined;
  }

  async markAnswered(conversation: string, activity: string, at: string): Promise<void> {
    await this.database
      .insertInto('answered_activities')
      .values({ conversation, activity, answered_at: at })
      .onConflict((conflict) => conflict.columns(['conversation', 'activity']).doNothing())
      .execute();
  }
}
