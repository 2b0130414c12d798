import type { Kysely } from 'kysely';
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
    return this.database.transaction().execute(async (transaction) => {
      const { last } = await transaction
        .selectFrom('chat_activities')
        .select((eb) => eb.fn.coalesce(eb.fn.max('sequence'), eb.val(-1)).as('last'))
        .where('chat', '=', conversation)
        .executeTakeFirstOrThrow();
      const sequence = Number(last) + 1;
      const stored = { ...activity, id: activityId(conversation, sequence) };
      await transaction
        .insertInto('chat_activities')
        .values({
          chat: conversation,
          sequence,
          client_activity: clientActivityOf(activity) ?? null,
          activity: JSON.stringify(stored),
        })
        .execute();
      return { sequence, activity: stored };
    });
  }

  async since(conversation: string, sequence: number): Promise<StoredActivity[]> {
    const rows = await this.database
      .selectFrom('chat_activities')
      .select(['sequence', 'activity'])
      .where('chat', '=', conversation)
      .where('sequence', '>=', sequence)
      .orderBy('sequence')
      .execute();
    return rows.map((row) => ({
      sequence: Number(row.sequence),
      activity: JSON.parse(row.activity) as Record<string, unknown>,
    }));
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
    return (
      row && { sequence: Number(row.sequence), activity: JSON.parse(row.activity) as Record<string, unknown> }
    );
  }
}

/** Ids sort as the activities do, as Direct Line's own. */
function activityId(conversation: string, sequence: number): string {
  return `${conversation}|${String(sequence).padStart(7, '0')}`;
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
