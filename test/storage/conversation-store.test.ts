import { databases } from '../support/databases';
import { conversationContract } from './conversation-contract';

describe.each(databases)('a ConversationStore on $name', conversationContract);
