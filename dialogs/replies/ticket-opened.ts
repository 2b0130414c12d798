import { DateTime } from 'luxon';
import { helpdeskZone } from '../../helpdesk/clock';
import type { Ticket } from '../../helpdesk/ticket';
import { linePhrase } from '../phrases/line';
import { weekdayPhrase } from '../phrases/moment';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { nearestPhone } from './phone';

/** The confirmation of a stored ticket: its reference, the promise, and the phone when it is urgent. */
export function ticketOpenedReply(turn: Turn, ticket: Ticket): Reply {
  const { words, language } = turn;
  const due = DateTime.fromISO(ticket.replyBy, { zone: helpdeskZone });
  const urgent = ticket.urgent
    ? [
        words('ticket:openedUrgent', {
          phone: nearestPhone(turn),
          lineStatus: linePhrase(turn.services.calendar, turn.listener),
        }),
      ]
    : [];
  const text = [
    words('ticket:opened', { reference: ticket.reference }),
    words('ticket:openedReply', { day: weekdayPhrase(due, language) }),
    ...urgent,
    words('ticket:openedStatus'),
  ].join('\n\n');
  return { text };
}
