import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { answerDecision } from '../helpdesk/triage/triage';
import { answerReply } from './replies/answer';
import { rememberSubject } from './subject';
import { turnOf } from './turn';

/** The result of a dialog that leaves the message to the main dialog. */
export const passedOn = 'passed-on';

interface ChoiceState {
  topics: readonly string[];
}

/**
 * Waits for one of the topics just offered, by its place ('the second', '2') or 'none of these'. A title or
 * a rephrasing is anybody's to read, so it is passed on.
 */
export class ChoiceDialog extends Dialog<ChoiceState> {
  static readonly id = 'choice';

  constructor() {
    super(ChoiceDialog.id);
  }

  override async beginDialog(dc: DialogContext, options?: ChoiceState): Promise<DialogTurnResult> {
    (dc.activeDialog!.state as ChoiceState).topics = options?.topics ?? [];
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const { topics } = dc.activeDialog!.state as ChoiceState;
    const { commands, catalogue } = turn.services;
    const place = commands.ordinalIn(turn.typed, topics.length);
    const chosen = place === undefined ? undefined : topics[place];
    if (chosen && chosen in catalogue.topics) {
      const decision = answerDecision(chosen, turn.now, catalogue);
      turn.decision = decision;
      turn.memory.last = decision;
      rememberSubject(turn, decision);
      await turn.say(answerReply(turn, chosen, decision.notices));
      return dc.endDialog();
    }
    if (commands.is('none', turn.typed)) {
      const attempt = turn.memory.failedAttempts + 1;
      turn.memory.failedAttempts = attempt;
      turn.memory.offered = true;
      turn.decision = { kind: 'not-understood', reason: 'unknown', attempt };
      await turn.say({ text: turn.words('noneChosen'), suggestions: [turn.words('openTicket')] });
      return dc.endDialog();
    }
    return dc.endDialog(passedOn);
  }
}
