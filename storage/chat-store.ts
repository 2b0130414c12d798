import { sql, type Kysely } from 'kysely';
import type { ChatStore, StoredActivity } from '../helpdesk/ports';
import type { Schema } from './schema';

/** Website conversations, in a relational database. */
export class SqlChatStore implements ChatStore {
  constructor(private readonly database: Kysely<Schema>) {}

  async create(conversation: string, user: string, at: string): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.database
      .insertInto('chats')
      .values({ id: conversation, user_id: user, created_at: at })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }

  async userOf(conversation: string): Promise<string | undefined> {
    const row = await this.database
      .selectFrom('chats')
      .select('user_id')
      .where('id', '=', conversation)
      .executeTakeFirst();
    return row?.user_id;
  }

  async append(conversation: string, activity: Record<string, unknown>): Promise<StoredActivity> {
    // One statement: a transaction held open across awaits would meet the tickets' own connection.
    const row = await this.database
      .insertInto('chat_activities')
      .values((eb) => ({
        chat: conversation,
        sequence: eb
          .selectFrom('chat_activities')
          .select((query) =>
            sql<number>`${query.fn.coalesce(query.fn.max('sequence'), query.val(-1))} + 1`.as('next'),
          )
          .where('chat', '=', conversation),
        client_activity: clientActivityOf(activity) ?? null,
        activity: JSON.stringify(activity),
      }))
      .returning(['sequence', 'activity'])
      .executeTakeFirstOrThrow();
    return storedActivity(conversation, row);
  }

  async since(conversation: string, sequence: number): Promise<StoredActivity[]> {
    const rows = await this.database
      .selectFrom('chat_activities')
      .select(['sequence', 'activity'])
      .where('chat', '=', conversation)
      .where('sequence', '>=', sequence)
      .orderBy('sequence')
      .execute();
    return rows.map((row) => storedActivity(conversation, row));
  }

  async findByClientActivity(
    conversation: string,
    clientActivity: string,
  ): Promise<StoredActivity | undefined> {
    const row = await this.database
      .selectFrom('chat_activities')
      .select(['sequence', 'activity'])
      .where('chat', '=', conversation)
      .where('client_activity', '=', clientActivity)
      .executeTakeFirst();
    return row && storedActivity(conversation, row);
  }
}

/** An activity with its id. Ids sort as the activities do, as Direct Line's own. */
function storedActivity(conversation: string, row: { sequence: number; activity: string }): StoredActivity {
  const sequence = Number(row.sequence);
  const activity = JSON.parse(row.activity) as Record<string, unknown>;
  return { sequence, activity: { ...activity, id: `${conversation}|${String(sequence).padStart(7, '0')}` } };
}

/** The id that the client gave the activity, by which it knows its own message again. */
export function clientActivityOf(activity: Record<string, unknown>): string | undefined {
  const data = activity['channelData'];
  const id =
    typeof data === 'object' && data !== null
      ? (data as Record<string, unknown>)['clientActivityID']
      : undefined;
  return typeof id === 'string' && id.length > 0 && id.length <= 200 ? id : undefined;
}
