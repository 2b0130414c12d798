import {
  ComponentDialog,
  Dialog,
  DialogTurnStatus,
  type DialogContext,
  type DialogTurnResult,
} from 'botbuilder-dialogs';
import { topicOf } from '../catalogue/catalogue';
import { findTicketReference } from '../helpdesk/ticket-reference';
import type { Decision } from '../helpdesk/triage/decision';
import { answerDecision, triage } from '../helpdesk/triage/triage';
import { ChoiceDialog, passedOn } from './choice-dialog';
import { answerReply, notOursReply, smallTalkReply } from './replies/answer';
import { filled } from './replies/catalogue-text';
import { categoryReply, categoryTitles, clarifyReply, notUnderstoodReply } from './replies/choices';
import { guidesReply } from './replies/guides';
import { personReply } from './replies/person';
import { urgentReply } from './replies/urgent';
import { newMemory, type ConversationMemory } from './memory';
import { rememberSubject } from './subject';
import { ticketCardValue } from './ticket-card';
import { TicketDialog } from './ticket-dialog';
import { TicketStatusDialog } from './ticket-status-dialog';
import { turnOf, type Turn } from './turn';

/** The conversation: gives each message to the dialog under way, or decides anew and carries that out. */
export class MainDialog extends ComponentDialog {
  static readonly id = 'main';

  constructor() {
    super(MainDialog.id);
    this.addDialog(new ChoiceDialog());
    this.addDialog(new TicketDialog());
    this.addDialog(new TicketStatusDialog());
  }

  protected override async onBeginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.route(dc);
  }

  protected override async onContinueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const result = await dc.continueDialog();
    if (result.status === DialogTurnStatus.waiting) return result;
    const isDone = result.status === DialogTurnStatus.complete && result.result !== passedOn;
    return isDone ? Dialog.EndOfTurn : this.route(dc);
  }

  private async route(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    if (turn.meaning.words === 0 && dc.context.activity.value != null) {
      turn.decision = { kind: 'not-understood', reason: 'empty', attempt: turn.memory.failedAttempts };
      const stale = ticketCardValue(dc.context.activity.value) !== undefined;
      await turn.say({
        text: turn.words('unreadableForm'),
        ...(stale ? { suggestions: [turn.words('openTicket')] } : {}),
      });
      return Dialog.EndOfTurn;
    }
    const decision = decide(turn);
    turn.decision = decision;
    const { memory } = turn;
    rememberSubject(turn, decision);
    if (isRepeatable(decision)) memory.last = decision;
    memory.failedAttempts =
      decision.kind === 'not-understood' && decision.reason === 'unknown' ? decision.attempt : 0;
    memory.offered = ['urgent', 'not-understood', 'reach-person'].includes(decision.kind);
    return this.carryOut(dc, turn, decision);
  }

  private async carryOut(dc: DialogContext, turn: Turn, decision: Decision): Promise<DialogTurnResult> {
    const { catalogue } = turn.services;
    switch (decision.kind) {
      case 'answer':
        await turn.say(answerReply(turn, decision.topic, decision.notices));
        return Dialog.EndOfTurn;
      case 'urgent':
        await turn.say(urgentReply(turn, decision.topic));
        return Dialog.EndOfTurn;
      case 'clarify':
        await turn.say(clarifyReply(turn, decision.topics));
        return dc.beginDialog(ChoiceDialog.id, { topics: decision.topics });
      case 'help-with-category':
        await turn.say(categoryReply(turn, decision.category));
        return dc.beginDialog(ChoiceDialog.id, { topics: catalogue.categories[decision.category].common });
      case 'find-guides':
        await turn.say(guidesReply(turn, decision.guides));
        return Dialog.EndOfTurn;
      case 'open-ticket':
        return dc.beginDialog(TicketDialog.id);
      case 'ticket-status':
        return dc.beginDialog(TicketStatusDialog.id);
      case 'reach-person':
        await turn.say(personReply(turn));
        return Dialog.EndOfTurn;
      case 'small-talk':
        await turn.say(smallTalkReply(turn, decision.topic));
        return Dialog.EndOfTurn;
      case 'not-ours':
        await turn.say(notOursReply(turn, decision.topic));
        return Dialog.EndOfTurn;
      case 'switch-language':
        turn.memory.language = decision.language;
        await turn.say({ text: turn.words('switched') });
        return turn.memory.last ? this.carryOut(dc, turn, turn.memory.last) : Dialog.EndOfTurn;
      case 'start-over': {
        Object.assign(turn.memory, newMemory(turn.language), {
          abroad: turn.memory.abroad,
          statusTries: turn.memory.statusTries,
        });
        const topic = topicOf(catalogue, 'start-over');
        await turn.say({
          text: filled(turn, topic.answer[turn.language]),
          suggestions: categoryTitles(turn),
        });
        return Dialog.EndOfTurn;
      }
      case 'not-understood':
        await turn.say(notUnderstoodReply(turn, decision.reason, decision.attempt));
        return Dialog.EndOfTurn;
    }
  }
}

/** Whether a decision answers a question, so that a change of language is followed by the same answer. */
function isRepeatable(decision: Decision): decision is NonNullable<ConversationMemory['last']> {
  return ['answer', 'urgent', 'clarify', 'help-with-category', 'find-guides', 'not-ours'].includes(
    decision.kind,
  );
}

/** What a message comes to: the words of a button, a reply to an offer, a ticket's reference, or triage. */
function decide(turn: Turn): Decision {
  const { commands, buttons, catalogue } = turn.services;
  if (turn.memory.offered && commands.is('yes', turn.typed)) return { kind: 'open-ticket' };
  const button = buttons.read(turn.typed);
  if (button?.kind === 'topic') {
    const isOurs = topicOf(catalogue, button.topic).category !== 'out-of-scope';
    return isOurs
      ? answerDecision(button.topic, turn.now, catalogue)
      : { kind: 'not-ours', topic: button.topic };
  }
  if (button) return button;
  const { reference, mistyped } = findTicketReference(turn.typed);
  if (reference || (mistyped && turn.meaning.words <= 3)) return { kind: 'ticket-status' };
  if (asksOfAnotherDay(turn)) return answerDecision('opening-hours', turn.now, catalogue);
  return triage(turn.meaning, turn.memory, turn.now, catalogue);
}

const hoursTopics = ['opening-hours', 'holidays-closed', 'after-hours-help', 'phone-number'];
const mostWordsOfFollowUp = 5;

/** Whether a few words name a day after an answer on hours: 'and on Saturday?'. */
function asksOfAnotherDay({ memory: { last }, meaning, dayAsked }: Turn): boolean {
  const isAboutHours = last?.kind === 'answer' && hoursTopics.includes(last.topic);
  return isAboutHours && meaning.words <= mostWordsOfFollowUp && dayAsked !== undefined;
}
