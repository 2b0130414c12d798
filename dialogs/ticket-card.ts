import type { DateTime } from 'luxon';
import { helpdeskZone } from '../helpdesk/clock';
import type { Reply } from './reply';
import { spoken } from './reply';
import type { TicketDraft } from './ticket-form';
import type { Turn } from './turn';
import { weekdayPhrase } from './phrases/moment';
import { fieldNames } from './commands';

/** What the buttons of a ticket's summary send. The confirmation tells a stale card from the present one. */
export interface TicketCardValue {
  readonly ticket: 'send' | 'change' | 'cancel';
  readonly confirmation: string;
}

/** Reads a card's value, or undefined when it is not one of a ticket's summary. */
export function ticketCardValue(value: unknown): TicketCardValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { ticket, confirmation } = value as Record<string, unknown>;
  const known = ticket === 'send' || ticket === 'change' || ticket === 'cancel';
  return known && typeof confirmation === 'string' ? { ticket, confirmation } : undefined;
}

/** The summary of a ticket to confirm: a card with its buttons, and the same in words. */
export function ticketSummary(
  turn: Turn,
  draft: TicketDraft,
  about: { readonly subject: string | undefined; readonly urgent: boolean; readonly replyBy: DateTime },
  confirmation: string,
): Reply {
  const { words, language } = turn;
  const lead = words(about.urgent ? 'ticket:summaryUrgent' : 'ticket:summary');
  const facts = [
    ...(about.subject ? [{ title: words('ticket:fields.category'), value: about.subject }] : []),
    ...fieldNames.map((field) => ({
      title: words(`ticket:fields.${field}`),
      value: draft[field] ?? words('ticket:none'),
    })),
    {
      title: words('ticket:fields.replyBy'),
      value: weekdayPhrase(about.replyBy.setZone(helpdeskZone), language),
    },
  ];
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const lines = facts.map(({ title, value }) => `- ${title}${colon} ${value}`);
  const question = words('ticket:again.confirm');
  const action = (ticket: TicketCardValue['ticket'], style: string) => ({
    type: 'Action.Submit',
    title: words(`ticket:${ticket}`),
    style,
    data: { ticket, confirmation } satisfies TicketCardValue,
  });
  const text = [lead, lines.join('\n'), question].join('\n\n');
  return {
    text,
    card: {
      type: 'AdaptiveCard',
      version: '1.3',
      speak: spoken(text),
      body: [
        { type: 'TextBlock', text: lead, wrap: true, weight: 'Bolder' },
        ...facts.flatMap(({ title, value }) => [
          { type: 'TextBlock', text: title, wrap: true, isSubtle: true, spacing: 'Small', size: 'Small' },
          { type: 'TextBlock', text: value, wrap: true, spacing: 'None' },
        ]),
        { type: 'TextBlock', text: question, wrap: true, spacing: 'Medium' },
      ],
      actions: [action('send', 'positive'), action('change', 'default'), action('cancel', 'default')],
    },
  };
}
