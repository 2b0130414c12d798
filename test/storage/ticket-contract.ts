import type { Stores } from '../../storage/stores';
import type { Database } from '../support/databases';
import { sampleTicket } from '../support/sample-ticket';

/** What every TicketStore keeps to. */
export function ticketContract({ open }: Database): void {
  let stores: Stores;
  let clean: () => Promise<void>;

  beforeEach(async () => {
    ({ stores, clean } = await open());
  });

  afterEach(() => clean());

  it('finds a ticket as it was opened', async () => {
    const ticket = sampleTicket();

    const opened = await stores.tickets.open(ticket);

    expect(opened).toEqual(ticket);
    expect(await stores.tickets.find(ticket.reference)).toEqual(ticket);
  });

  it('keeps an urgent ticket without business number, category and topic as it is', async () => {
    const ticket = sampleTicket({ urgent: true, businessNumber: null, category: null, topic: null });

    await stores.tickets.open(ticket);

    expect(await stores.tickets.find(ticket.reference)).toEqual(ticket);
  });

  it('finds nothing under an unknown reference', async () => {
    await stores.tickets.open(sampleTicket());

    const found = await stores.tickets.find('CARM-2026-999999');

    expect(found).toBeUndefined();
  });

  it('opens one ticket for a confirmation that is delivered twice, and gives the first back', async () => {
    const first = sampleTicket();
    const second = sampleTicket({ reference: 'CARM-2026-000002', description: 'Again.' });

    await stores.tickets.open(first);
    const again = await stores.tickets.open(second);

    expect(again).toEqual(first);
    expect(await stores.tickets.find(second.reference)).toBeUndefined();
    expect(await stores.tickets.count()).toBe(1);
  });

  it('opens one ticket for a confirmation that is delivered many times at once', async () => {
    const tickets = Array.from({ length: 8 }, (_, index) =>
      sampleTicket({ reference: `CARM-2026-00001${index}` }),
    );

    const opened = await Promise.all(tickets.map((ticket) => stores.tickets.open(ticket)));

    expect(new Set(opened.map(({ reference }) => reference)).size).toBe(1);
    expect(await stores.tickets.count()).toBe(1);
  });

  it('refuses another confirmation under a reference that is taken, and leaves the first ticket as it is', async () => {
    const first = sampleTicket();
    await stores.tickets.open(first);

    const opening = stores.tickets.open(sampleTicket({ confirmation: 'confirmation-2', name: 'Another' }));

    await expect(opening).rejects.toHaveProperty('message');
    expect(await stores.tickets.find(first.reference)).toEqual(first);
  });

  it('counts the tickets', async () => {
    const before = await stores.tickets.count();
    await stores.tickets.open(sampleTicket());
    await stores.tickets.open(
      sampleTicket({ reference: 'CARM-2026-000002', confirmation: 'confirmation-2' }),
    );

    const after = await stores.tickets.count();

    expect([before, after]).toEqual([0, 2]);
  });

  it('takes what a client types as text and never as a command', async () => {
    const description = '\'); DROP TABLE tickets; -- \u0000 \u{1F600} "quoted" \\';
    const ticket = sampleTicket({ description: description.replace('\u0000', '') });

    await stores.tickets.open(ticket);

    expect(await stores.tickets.find(ticket.reference)).toEqual(ticket);
  });
}
