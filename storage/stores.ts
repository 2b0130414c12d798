import type { ChatStore, ConversationStore, OutcomeStore, TicketStore } from '../helpdesk/ports';
import { SqlChatStore } from './chat-store';
import { SqlConversationStore } from './conversation-store';
import { migrate } from './migrate';
import { SqlOutcomeStore } from './outcome-store';
import { inMemory, openSqlite } from './sqlite';
import { SqlTicketStore } from './ticket-store';

/** Every store of the house, on one database. */
export interface Stores {
  readonly tickets: TicketStore;
  readonly conversations: ConversationStore;
  readonly outcomes: OutcomeStore;
  readonly chats: ChatStore;
  close(): Promise<void>;
}

/**
 * Opens the embedded database and brings it to the present schema. Tickets go through a connection of their
 * own that waits for the disk; a database in memory has but one.
 */
export async function openStores(file: string): Promise<Stores> {
  const quick = openSqlite(file, 'normal');
  await migrate(quick);
  const durable = file === inMemory ? quick : openSqlite(file, 'full');
  return {
    tickets: new SqlTicketStore(durable),
    conversations: new SqlConversationStore(quick),
    outcomes: new SqlOutcomeStore(quick),
    chats: new SqlChatStore(quick),
    async close() {
      await quick.destroy();
      if (durable !== quick) await durable.destroy();
    },
  };
}
