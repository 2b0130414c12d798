import { lineStatus } from '../../helpdesk/opening-hours';
import { replyBy } from '../../helpdesk/promises';
import { linePhrase } from '../phrases/line';
import { weekdayPhrase } from '../phrases/moment';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { phoneTexts } from './phone';

/** How to reach a person: the phone for what is urgent, with whether it is open, and a ticket with its date. */
export function personReply(turn: Turn): Reply {
  const { words, services, language } = turn;
  const { calendar, catalogue } = services;
  const { tollFree, overseas } = phoneTexts(turn);
  const call = words(turn.memory.abroad ? 'urgent.callNowAbroad' : 'urgent.callNow', {
    tollFree,
    overseas,
    tollFreeReach: catalogue.contact.tollFree.reach[language],
    menu: catalogue.contact.menu[language],
  });
  const day = weekdayPhrase(replyBy(calendar, catalogue.contact, turn.now, 'standard'), language);
  const ticket = words('ticketSuggestion', { day });
  const phone = [words('personUrgent'), call, linePhrase(calendar, turn.listener)].join(' ');
  const parts = lineStatus(calendar, turn.now).open
    ? [words('person'), phone, ticket]
    : [words('person'), ticket, phone];
  return { text: parts.join('\n\n'), suggestions: [words('openTicket')] };
}
