import type { Kysely } from 'kysely';
import type { TicketStore } from '../helpdesk/ports';
import type { Ticket } from '../helpdesk/ticket';
import type { Schema, TicketRow } from './schema';

/** Tickets in a relational database. Give it a database that writes durably. */
export class SqlTicketStore implements TicketStore {
  constructor(private readonly database: Kysely<Schema>) {}

  async open(ticket: Ticket): Promise<Ticket> {
    await this.database
      .insertInto('tickets')
      .values(rowOf(ticket))
      .onConflict((conflict) => conflict.column('confirmation').doNothing())
      .execute();
    const stored = await this.database
      .selectFrom('tickets')
      .selectAll()
      .where('confirmation', '=', ticket.confirmation)
      .executeTakeFirstOrThrow();
    return ticketOf(stored);
  }

  async find(reference: string): Promise<Ticket | undefined> {
    const row = await this.database
      .selectFrom('tickets')
      .selectAll()
      .where('reference', '=', reference)
      .executeTakeFirst();
    return row && ticketOf(row);
  }

  async count(): Promise<number> {
    const { count } = await this.database
      .selectFrom('tickets')
      .select(({ fn }) => fn.countAll<number | string>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  }
}

function rowOf({ businessNumber, openedAt, replyBy, urgent, ...same }: Ticket): TicketRow {
  return {
    ...same,
    urgent: urgent ? 1 : 0,
    business_number: businessNumber,
    opened_at: openedAt,
    reply_by: replyBy,
  };
}

function ticketOf({ business_number, opened_at, reply_by, urgent, ...same }: TicketRow): Ticket {
  return {
    ...(same as Omit<Ticket, 'urgent' | 'businessNumber' | 'openedAt' | 'replyBy'>),
    urgent: urgent === 1,
    businessNumber: business_number,
    openedAt: opened_at,
    replyBy: reply_by,
  };
}
