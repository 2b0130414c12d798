import type { Decision } from '../helpdesk/triage/decision';
import type { FieldName } from './commands';
import { answerReply } from './replies/answer';
import { guidesReply } from './replies/guides';
import { personReply } from './replies/person';
import { urgentReply } from './replies/urgent';
import type { Turn } from './turn';

const fewestWords = 3;
const surely = 0.8;
/** A question mark says already that it is a question. */
const sureEnough = 0.5;

/** What a form is waiting for. */
export type AwaitedAnswer = FieldName | 'reference' | 'confirm' | 'change';

/**
 * Deals with a message that is not an answer to the form's question: a change of language, goods held
 * now, the wish for a person, or a question of its own.
 *
 * @returns whether it was dealt with; the form then asks again
 */
export async function answerInPassing(
  turn: Turn,
  decision: Decision,
  awaiting: AwaitedAnswer,
): Promise<boolean> {
  const { typed } = turn;
  const holdsAddress = typed.includes('@');
  if (decision.kind === 'switch-language' && !holdsAddress) {
    turn.memory.language = decision.language;
    turn.decision = decision;
    await turn.say({ text: turn.words('switched') });
    return true;
  }
  if (decision.kind === 'urgent' && awaiting !== 'description' && !holdsAddress) {
    turn.decision = decision;
    await turn.say({ ...urgentReply(turn, decision.topic), suggestions: [] });
    return true;
  }
  if (decision.kind === 'reach-person' && awaiting !== 'description' && turn.meaning.words >= fewestWords) {
    turn.decision = decision;
    await turn.say({ ...personReply(turn), suggestions: [] });
    return true;
  }
  if (decision.kind === 'find-guides' && awaiting !== 'description' && turn.meaning.words >= fewestWords) {
    turn.decision = decision;
    await turn.say({ ...guidesReply(turn, decision.guides), suggestions: [] });
    return true;
  }
  if (decision.kind !== 'answer' || holdsAddress || !isQuestion(turn, decision, awaiting)) return false;
  turn.decision = decision;
  await turn.say(answerReply(turn, decision.topic, decision.notices));
  return true;
}

/** Whether a message asks something of its own rather than answering the form. */
function isQuestion(
  { meaning, typed }: Turn,
  { category }: Extract<Decision, { kind: 'answer' }>,
  awaiting: AwaitedAnswer,
): boolean {
  const asks = typed.trim().endsWith('?');
  const isSure =
    (meaning.topics[0]?.probability ?? 0) >= (asks ? sureEnough : surely) && meaning.words >= fewestWords;
  switch (awaiting) {
    case 'description':
      // What happened may well be told as a question; hours and numbers are never what happened.
      return isSure && asks && category === 'service-information';
    case 'confirm':
    case 'change':
      return isSure && asks;
    default:
      return isSure && (asks || meaning.words >= fewestWords * 2);
  }
}
