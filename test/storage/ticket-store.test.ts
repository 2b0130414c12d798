import { databases } from '../support/databases';
import { ticketContract } from './ticket-contract';

describe.each(databases)('a TicketStore on $name', ticketContract);
