import { Dialog, type DialogTurnResult } from 'botbuilder-dialogs';
import { topicOf } from '../catalogue/catalogue';
import { replyBy } from '../helpdesk/promises';
import { fieldNames } from './commands';
import { ticketSummary } from './ticket-card';
import { decide, promiseOf, subjectTitle, type TicketState } from './ticket-state';
import type { Turn } from './turn';

/**
 * Asks for what is awaited: a field, which part to change, or the confirmation of the summary.
 *
 * @param keepDecision when the turn came to something else first, such as an answer in passing
 */
export async function ask(
  turn: Turn,
  state: TicketState,
  { keepDecision = false } = {},
): Promise<DialogTurnResult> {
  const { words } = turn;
  const { awaiting } = state;
  if (!keepDecision) decide(turn, awaiting);
  const cancel = words('ticket:cancel');
  switch (awaiting) {
    case 'confirm': {
      const { contact } = turn.services.catalogue;
      const due = replyBy(turn.services.calendar, contact, turn.now, promiseOf(turn, state.subject));
      const about = {
        subject: subjectTitle(turn, state.subject),
        urgent: state.subject.urgent,
        replyBy: due,
      };
      await turn.say(ticketSummary(turn, state.draft, about, state.confirmation));
      break;
    }
    case 'change': {
      const fields = fieldNames.map((field) => words(`ticket:fields.${field}`));
      await turn.say({ text: words('ticket:again.change'), suggestions: [...fields, cancel] });
      break;
    }
    case 'description': {
      const topic = state.subject.topic ? topicOf(turn.services.catalogue, state.subject.topic) : undefined;
      const details = topic?.asksFor.map((detail) => words(`ticket:details.${detail}`)) ?? [];
      const list = new Intl.ListFormat(`${turn.language}-CA`, { type: 'conjunction' }).format(details);
      const asked =
        details.length > 0
          ? words('ticket:ask.descriptionWith', { details: list })
          : words('ticket:ask.description');
      const hint = state.question ? [words('ticket:useQuestionHint', { question: state.question })] : [];
      const use = state.question ? [words('ticket:ask.useQuestion')] : [];
      await turn.say({ text: [asked, ...hint].join('\n\n'), suggestions: [...use, cancel] });
      break;
    }
    default: {
      const skip = awaiting === 'businessNumber' ? [words('ticket:skip')] : [];
      await turn.say({ text: words(`ticket:ask.${awaiting}`), suggestions: [...skip, cancel] });
    }
  }
  return Dialog.EndOfTurn;
}
