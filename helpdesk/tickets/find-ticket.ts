import { sameAddress } from '../email-address';
import type { TicketStore } from '../ports';
import type { Ticket } from '../ticket';
import { parseTicketReference } from '../ticket-reference';

/**
 * The ticket that a reference and the e-mail address it was opened with name together. Undefined for an
 * unknown reference and for a wrong address alike, so that neither can be found out by trying.
 */
export async function findTicket(
  tickets: TicketStore,
  reference: string,
  email: string,
): Promise<Ticket | undefined> {
  const standard = parseTicketReference(reference);
  const ticket = standard === undefined ? undefined : await tickets.find(standard);
  return ticket && sameAddress(ticket.email, email) ? ticket : undefined;
}
