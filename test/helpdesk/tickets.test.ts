import { readCatalogue } from '../../catalogue/catalogue';
import { Calendar } from '../../helpdesk/calendar';
import { findTicket } from '../../helpdesk/tickets/find-ticket';
import { openTicket, type TicketDesk, type TicketRequest } from '../../helpdesk/tickets/open-ticket';
import { newTicketReference, parseTicketReference } from '../../helpdesk/ticket-reference';
import { migrate } from '../../storage/migrate';
import { inMemory, openSqlite } from '../../storage/sqlite';
import { SqlTicketStore } from '../../storage/ticket-store';
import { inToronto } from '../support/moments';

const catalogue = readCatalogue();
const friday = inToronto('2026-11-20T16:00');
const request: TicketRequest = {
  name: 'Ann Tremblay',
  email: 'ann@example.com',
  businessNumber: '123456789RM0001',
  description: 'My payment is not showing. / Mon paiement n’apparaît pas.',
  confirmation: 'conversation-1/7',
  urgent: true,
  category: 'rm-account',
  topic: 'payment-not-showing',
  promise: 'standard',
  language: 'en',
  channel: 'webchat',
  conversation: 'conversation-1',
};

let database: ReturnType<typeof openSqlite>;
let desk: TicketDesk & { readonly tickets: SqlTicketStore };

beforeEach(async () => {
  database = openSqlite(inMemory, 'full');
  await migrate(database);
  desk = {
    tickets: new SqlTicketStore(database),
    calendar: new Calendar(catalogue),
    contact: catalogue.contact,
  };
});

afterEach(() => database.destroy());

describe('opening a ticket', () => {
  it('keeps all that the client told, with the day by which to reply', async () => {
    const opened = await openTicket(desk, request, friday);

    expect(opened).toEqual({
      ...request,
      reference: opened.reference,
      state: 'new',
      openedAt: '2026-11-20T21:00:00.000Z',
      replyBy: '2026-11-25T00:00:00.000Z',
    });
    expect(parseTicketReference(opened.reference)).toBe(opened.reference);
    expect(await desk.tickets.find(opened.reference)).toEqual(opened);
  });

  it.each(['en', 'fr'] as const)('keeps what is left open as such, in %s', async (language) => {
    const bare = { businessNumber: null, category: null, topic: null, urgent: false, language };

    const opened = await openTicket(desk, { ...request, ...bare }, friday);

    expect(await desk.tickets.find(opened.reference)).toMatchObject(bare);
  });

  it('promises a complex request 15 business days', async () => {
    const opened = await openTicket(desk, { ...request, promise: 'complex' }, friday);

    expect(opened.replyBy).toBe('2026-12-12T00:00:00.000Z');
  });

  it('gives the same ticket for the same confirmation, though told otherwise and later', async () => {
    const first = await openTicket(desk, request, friday);

    const again = await openTicket(
      desk,
      { ...request, description: 'something else' },
      friday.plus({ days: 3 }),
    );

    expect(again).toEqual(first);
    expect(await desk.tickets.count()).toBe(1);
  });

  it('opens one ticket when a confirmation is delivered many times at once', async () => {
    const opened = await Promise.all(Array.from({ length: 20 }, () => openTicket(desk, request, friday)));

    expect(new Set(opened.map(({ reference }) => reference)).size).toBe(1);
    expect(await desk.tickets.count()).toBe(1);
  });

  it('opens another ticket for another confirmation of the same words', async () => {
    const first = await openTicket(desk, request, friday);
    const second = await openTicket(desk, { ...request, confirmation: 'conversation-1/9' }, friday);

    expect(second.reference).not.toBe(first.reference);
    expect(await desk.tickets.count()).toBe(2);
  });
});

describe('finding a ticket', () => {
  it('finds it however its reference and address are written', async () => {
    const opened = await openTicket(desk, request, friday);
    const loosely = opened.reference.toLowerCase().replaceAll('-', ' ');

    expect(await findTicket(desk.tickets, opened.reference, 'ann@example.com')).toEqual(opened);
    expect(await findTicket(desk.tickets, loosely, ' Ann@EXAMPLE.com ')).toEqual(opened);
  });

  it('finds it whose address was given with capitals', async () => {
    const opened = await openTicket(desk, { ...request, email: 'Ann@Example.com' }, friday);

    expect(await findTicket(desk.tickets, opened.reference, 'ann@example.com')).toEqual(opened);
  });

  it('answers the same to an unknown reference, a malformed one and a wrong address', async () => {
    const { reference } = await openTicket(desk, request, friday);
    const other = await openTicket(
      desk,
      { ...request, confirmation: 'conversation-2/3', email: 'bob@example.com' },
      friday,
    );

    const answers = await Promise.all([
      findTicket(desk.tickets, newTicketReference(), 'ann@example.com'),
      findTicket(desk.tickets, 'not a reference', 'ann@example.com'),
      findTicket(desk.tickets, '', ''),
      findTicket(desk.tickets, reference, 'ann@example.org'),
      findTicket(desk.tickets, reference, ''),
      findTicket(desk.tickets, reference, other.email),
      findTicket(desk.tickets, other.reference, 'ann@example.com'),
    ]);

    expect(answers).toEqual(answers.map(() => undefined));
  });
});
