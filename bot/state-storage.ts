import type { Storage, StoreItems } from 'botbuilder';
import type { ConversationStore } from '../helpdesk/ports';

/** Bot state kept in the helpdesk's own store. Turns of a conversation are serialised, so eTags are not used. */
export class StateStorage implements Storage {
  constructor(private readonly store: ConversationStore) {}

  read(keys: string[]): Promise<StoreItems> {
    return this.store.read(keys);
  }

  write(changes: StoreItems): Promise<void> {
    return this.store.write(changes);
  }

  delete(keys: string[]): Promise<void> {
    return this.store.remove(keys);
  }
}
