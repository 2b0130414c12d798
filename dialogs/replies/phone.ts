import type { Phone } from '../../catalogue/contact';
import type { Turn } from '../turn';
import { linkTo } from './catalogue-text';

/** A phone number that can be touched to call it; Teams shows such links as plain text, so there it is plain. */
export function phoneText(turn: Turn, phone: Phone): string {
  const isTeams = turn.context.activity.channelId === 'msteams';
  return isTeams ? phone.number : linkTo(phone.number, `tel:${phone.dial}`);
}

/** The helpdesk's numbers for a turn: toll-free, and the overseas ones joined. */
export function phoneTexts(turn: Turn): { tollFree: string; overseas: string } {
  const { contact } = turn.services.catalogue;
  const overseas = contact.overseas.map((phone) => phoneText(turn, phone));
  const joined = new Intl.ListFormat(`${turn.language}-CA`, { type: 'disjunction' }).format(overseas);
  return { tollFree: phoneText(turn, contact.tollFree), overseas: joined };
}

/** The one number to name to this client: the toll-free one, or the overseas ones for a client abroad. */
export function nearestPhone(turn: Turn): string {
  const { tollFree, overseas } = phoneTexts(turn);
  return turn.memory.abroad ? overseas : tollFree;
}
