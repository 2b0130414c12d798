import type { Ticket } from '../../helpdesk/ticket';

/** A ticket as the helpdesk would store it, with whatever a test needs otherwise. */
export function sampleTicket(changes: Partial<Ticket> = {}): Ticket {
  return {
    reference: 'CARM-2026-000001',
    confirmation: 'confirmation-1',
    state: 'new',
    urgent: false,
    category: 'rm-account',
    topic: 'payment-not-showing',
    promise: 'standard',
    language: 'fr',
    name: 'Élodie Gagné',
    email: 'elodie@example.ca',
    businessNumber: '123456789RM0001',
    description: 'Mon paiement n’apparaît pas.\nIl date du 3.',
    channel: 'directline',
    conversation: 'conversation-1',
    openedAt: '2026-11-23T14:00:00.000Z',
    replyBy: '2026-11-25T14:00:00.000Z',
    ...changes,
  };
}
