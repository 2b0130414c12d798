import type { Kysely, Migration } from 'kysely';
import type { Schema } from '../schema';

/** The first schema: tickets, what conversations remember, website chats, and outcomes. */
export const first: Migration = {
  async up(untyped: Kysely<unknown>) {
    const database = untyped as Kysely<Schema>;
    await database.schema
      .createTable('tickets')
      .addColumn('reference', 'text', (column) => column.primaryKey())
      .addColumn('confirmation', 'text', (column) => column.notNull().unique())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('urgent', 'integer', (column) => column.notNull())
      .addColumn('category', 'text')
      .addColumn('topic', 'text')
      .addColumn('promise', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('business_number', 'text')
      .addColumn('description', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('opened_at', 'text', (column) => column.notNull())
      .addColumn('reply_by', 'text', (column) => column.notNull())
      .execute();
    await database.schema
      .createTable('conversation_state')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('document', 'text', (column) => column.notNull())
      .execute();
    await database.schema
      .createTable('answered_activities')
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('activity', 'text', (column) => column.notNull())
      .addColumn('answered_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('answered_activities_key', ['conversation', 'activity'])
      .execute();
    await database.schema
      .createTable('outcomes')
      .addColumn('recorded_at', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('decision', 'text', (column) => column.notNull())
      .addColumn('category', 'text')
      .addColumn('topic', 'text')
      .addColumn('confidence', 'real', (column) => column.notNull())
      .execute();
    await database.schema.createIndex('outcomes_by_time').on('outcomes').column('recorded_at').execute();
    await database.schema
      .createTable('chats')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .execute();
    await database.schema
      .createTable('chat_activities')
      .addColumn('chat', 'text', (column) => column.notNull())
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('client_activity', 'text')
      .addColumn('activity', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('chat_activities_key', ['chat', 'sequence'])
      .execute();
    await database.schema
      .createIndex('chat_activities_by_client')
      .on('chat_activities')
      .columns(['chat', 'client_activity'])
      .execute();
  },
};
