import { randomUUID } from 'node:crypto';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { topicOf } from '../catalogue/catalogue';
import { helpdeskCategoryIds } from '../catalogue/categories';
import type { PromiseId } from '../catalogue/topic';
import { replyBy } from '../helpdesk/promises';
import { openTicket } from '../helpdesk/tickets/open-ticket';
import type { TicketStep } from '../helpdesk/triage/decision';
import { thresholds, triage } from '../helpdesk/triage/triage';
import type { FieldName } from './commands';
import type { TicketSubject } from './memory';
import { answerInPassing } from './passing-question';
import { ticketCardValue, ticketSummary } from './ticket-card';
import { nextField, readFields, type TicketDraft } from './ticket-form';
import { ticketOpenedReply } from './replies/ticket-opened';
import { turnOf, type Turn } from './turn';

interface TicketState {
  draft: TicketDraft;
  subject: TicketSubject;
  /** The client's question as it was, offered as the description. */
  question: string | null;
  /** What the next message answers. */
  awaiting: FieldName | 'confirm' | 'change';
  /** One for each ticket: sent twice, it still opens one. */
  confirmation: string;
}

/**
 * Opens a ticket: asks what is missing, shows the summary, and stores the ticket on confirmation. Its state
 * lies in the conversation's, so that a restart in the middle loses nothing.
 */
export class TicketDialog extends Dialog {
  static readonly id = 'ticket';

  constructor() {
    super(TicketDialog.id);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const state: TicketState = {
      draft: {},
      subject: turn.memory.subject,
      question: turn.memory.question,
      awaiting: 'name',
      confirmation: randomUUID(),
    };
    dc.activeDialog!.state = state;
    const subject = subjectTitle(turn, state.subject);
    const about = subject ? turn.words('ticket:about', { subject }) : '';
    const start = turn.words(state.subject.urgent ? 'ticket:startUrgent' : 'ticket:start', { about });
    decide(turn, 'name');
    await turn.say({
      text: `${start}\n\n${turn.words('ticket:ask.name')}`,
      suggestions: [turn.words('ticket:cancel')],
    });
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const state = dc.activeDialog!.state as TicketState;
    const { commands } = turn.services;
    const card = ticketCardValue(dc.context.activity.value);
    if (card && card.confirmation !== state.confirmation) {
      decide(turn, stepOf(state));
      await turn.say({ text: turn.words('unreadableForm') });
      return ask(turn, state);
    }
    const isCancelled =
      state.awaiting === 'description'
        ? commands.is('cancel', turn.typed)
        : commands.beginsWith('cancel', turn.typed);
    if (card?.ticket === 'cancel' || isCancelled) {
      decide(turn, 'cancelled');
      await turn.say({ text: turn.words('ticket:cancelled') });
      return dc.endDialog();
    }
    if (card) {
      if (card.ticket === 'send' && !nextField(state.draft)) return send(dc, turn, state);
      state.awaiting = 'change';
      return ask(turn, state);
    }

    const decision = triage(turn.meaning, turn.memory, turn.now, turn.services.catalogue);
    if (decision.kind === 'start-over' && state.awaiting !== 'description') {
      turn.decision = decision;
      await turn.say({ text: `${turn.words('ticket:cancelled')} ${turn.words('startedOver')}` });
      return dc.endDialog();
    }
    const isSkipped = state.awaiting === 'businessNumber' && commands.beginsWith('skip', turn.typed);
    if (!isSkipped && (await answerInPassing(turn, decision, state.awaiting))) {
      if (decision.kind === 'urgent') state.subject = { ...state.subject, urgent: true };
      await turn.say({ text: turn.words('ticket:resume') });
      return ask(turn, state, { keepDecision: true });
    }
    if (state.awaiting === 'confirm') return readConfirmation(dc, turn, state);
    if (state.awaiting === 'change') return readChange(turn, state);
    return readAnswer(turn, state, state.awaiting);
  }
}

async function readAnswer(turn: Turn, state: TicketState, asked: FieldName): Promise<DialogTurnResult> {
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

async function readConfirmation(
  dc: DialogContext,
  turn: Turn,
  state: TicketState,
): Promise<DialogTurnResult> {
  const { commands } = turn.services;
  const field = commands.fieldIn(turn.typed);
  if (!field && commands.beginsWith('yes', turn.typed)) return send(dc, turn, state);
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

async function readChange(turn: Turn, state: TicketState): Promise<DialogTurnResult> {
  const field = turn.services.commands.fieldIn(turn.typed);
  if (field) {
    state.awaiting = field;
  } else if (turn.services.commands.is('no', turn.typed) || turn.services.commands.is('none', turn.typed)) {
    state.awaiting = nextField(state.draft) ?? 'confirm';
  }
  return ask(turn, state);
}

/** Asks for what is awaited: a field, which part to change, or the confirmation of the summary. */
async function ask(turn: Turn, state: TicketState, { keepDecision = false } = {}): Promise<DialogTurnResult> {
  const { words } = turn;
  const { awaiting } = state;
  if (!keepDecision) decide(turn, stepOf(state));
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
      const fields = (['name', 'email', 'businessNumber', 'description'] as const).map((field) =>
        words(`ticket:fields.${field}`),
      );
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

async function send(dc: DialogContext, turn: Turn, state: TicketState): Promise<DialogTurnResult> {
  const { name, email, businessNumber = null, description } = state.draft;
  if (name === undefined || email === undefined || description === undefined) {
    state.awaiting = nextField(state.draft) ?? 'confirm';
    return ask(turn, state);
  }
  const { tickets, calendar, catalogue } = turn.services;
  const request = {
    name,
    email,
    businessNumber,
    description,
    confirmation: state.confirmation,
    urgent: state.subject.urgent,
    category: state.subject.category,
    topic: state.subject.topic,
    promise: promiseOf(turn, state.subject),
    language: turn.language,
    channel: dc.context.activity.channelId,
    conversation: dc.context.activity.conversation.id,
  };
  try {
    const ticket = await openTicket({ tickets, calendar, contact: catalogue.contact }, request, turn.now);
    decide(turn, 'opened');
    turn.memory.subject = { topic: null, category: null, urgent: false };
    turn.memory.question = null;
    await turn.say(ticketOpenedReply(turn, ticket));
    return await dc.endDialog();
  } catch (error) {
    turn.services.onFailure(error);
    state.awaiting = 'confirm';
    decide(turn, 'confirm');
    await turn.say({
      text: turn.words('ticket:failed'),
      suggestions: [turn.words('ticket:send'), turn.words('ticket:cancel')],
    });
    return Dialog.EndOfTurn;
  }
}

function promiseOf(turn: Turn, subject: TicketSubject): PromiseId {
  return subject.topic ? topicOf(turn.services.catalogue, subject.topic).promise : 'standard';
}

function subjectTitle(turn: Turn, { topic, category }: TicketSubject): string | undefined {
  const { catalogue } = turn.services;
  if (topic) return topicOf(catalogue, topic).title[turn.language];
  return category ? catalogue.categories[category].title[turn.language] : undefined;
}

function stepOf(state: TicketState): TicketStep {
  return state.awaiting;
}

function decide(turn: Turn, step: TicketStep): void {
  turn.decision = { kind: 'open-ticket', step };
}
