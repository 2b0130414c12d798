import { databases } from '../support/databases';
import { chatContract } from './chat-contract';

describe.each(databases)('a ChatStore on $name', chatContract);
