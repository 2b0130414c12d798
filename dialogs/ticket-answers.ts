import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { helpdeskCategoryIds } from '../catalogue/categories';
import { thresholds } from '../helpdesk/triage/triage';
import type { FieldName } from './commands';
import { sendTicket } from './send-ticket';
import { nextField, readFields, type TicketDraft } from './ticket-form';
import { ask } from './ticket-questions';
import { decide, type TicketState } from './ticket-state';
import type { Turn } from './turn';

/** Takes the answer to one field, or says what it should look like. */
export async function readAnswer(
  turn: Turn,
  state: TicketState,
  asked: FieldName,
): Promise<DialogTurnResult> {
  const { commands } = turn.services;
  if (asked === 'businessNumber' && commands.beginsWith('skip', turn.typed)) {
    state.draft = { ...state.draft, businessNumber: null };
  } else if (asked === 'description' && state.question && commands.is('useQuestion', turn.typed)) {
    state.draft = { ...state.draft, description: state.question };
  } else {
    const isNoName =
      asked === 'name' && (['yes', 'no', 'skip'] as const).some((word) => commands.is(word, turn.typed));
    const read = isNoName ? {} : readFields(asked, turn.typed, turn.text);
    state.draft = { ...state.draft, ...read };
    if (!(asked in read)) {
      decide(turn, asked);
      const suggestions = asked === 'businessNumber' ? [turn.words('ticket:skip')] : [];
      await turn.say({
        text: turn.words(`ticket:again.${asked}`),
        suggestions: [...suggestions, turn.words('ticket:cancel')],
      });
      return Dialog.EndOfTurn;
    }
  }
  if (asked === 'description') settleSubject(turn, state);
  state.awaiting = nextField(state.draft) ?? 'confirm';
  return ask(turn, state);
}

/** Takes the answer to the summary: send, cancel, change something, or a correction told outright. */
export async function readConfirmation(
  dc: DialogContext,
  turn: Turn,
  state: TicketState,
): Promise<DialogTurnResult> {
  const { commands } = turn.services;
  const field = commands.fieldIn(turn.typed);
  if (!field && commands.beginsWith('yes', turn.typed)) return sendTicket(dc, turn, state);
  const correction = field ? namedValue(turn, field) : readFields('email', turn.typed, turn.text);
  if (Object.keys(correction).length > 0) {
    state.draft = { ...state.draft, ...correction };
    return ask(turn, state);
  }
  if (field) {
    state.awaiting = field;
    return ask(turn, state);
  }
  if (commands.startsWithChange(turn.typed) || commands.is('no', turn.typed)) {
    state.awaiting = 'change';
    return ask(turn, state);
  }
  decide(turn, 'confirm');
  await turn.say({
    text: turn.words('ticket:again.confirm'),
    suggestions: [turn.words('ticket:send'), turn.words('ticket:change'), turn.words('ticket:cancel')],
  });
  return Dialog.EndOfTurn;
}

const beforeValue = /^.*?(?:\bto\b|\bis\b|:|=|\bpar\b|\bpour\b|\best\b)\s+/iu;

/** The new value that a correction of one field brings along: 'change my email to a@b.ca'. */
function namedValue(turn: Turn, field: FieldName): TicketDraft {
  if (!beforeValue.test(turn.typed)) return {};
  const read = readFields(field, turn.typed.replace(beforeValue, ''), turn.text.replace(beforeValue, ''));
  return read[field] === undefined ? {} : { [field]: read[field] };
}

/** Takes which part to change. */
export async function readChange(turn: Turn, state: TicketState): Promise<DialogTurnResult> {
  const field = turn.services.commands.fieldIn(turn.typed);
  if (field) {
    state.awaiting = field;
  } else if (turn.services.commands.is('no', turn.typed) || turn.services.commands.is('none', turn.typed)) {
    state.awaiting = nextField(state.draft) ?? 'confirm';
  }
  return ask(turn, state);
}

/** A ticket opened without a question before it gets its subject from the description. */
function settleSubject(turn: Turn, state: TicketState): void {
  const [best] = turn.meaning.topics;
  const urgent = state.subject.urgent || turn.meaning.urgency >= thresholds.urgent;
  state.subject = { ...state.subject, urgent };
  if (state.subject.topic || !best || !helpdeskCategoryIds.includes(best.category)) return;
  const sure = best.probability >= thresholds.answer && meansSomething(turn);
  state.subject = {
    topic: sure && (state.subject.category ?? best.category) === best.category ? best.id : null,
    category: state.subject.category ?? best.category,
    urgent,
  };
}

function meansSomething(turn: Turn): boolean {
  return turn.meaning.unknown < thresholds.unknown;
}
