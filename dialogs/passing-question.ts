import type { Decision } from '../helpdesk/triage/decision';
import type { FieldName } from './commands';
import { answerReply } from './replies/answer';
import type { Turn } from './turn';

const fewestWords = 3;
const surely = 0.8;

/**
 * Deals with a message that is not an answer to the form's question: a change of language, or a question
 * of its own. A description may well be a question, so there only a change of language is heard.
 *
 * @returns whether it was dealt with; the form then asks again
 */
export async function answerInPassing(
  turn: Turn,
  decision: Decision,
  awaiting: FieldName | 'reference' | 'confirm' | 'change',
): Promise<boolean> {
  if (decision.kind === 'switch-language') {
    turn.memory.language = decision.language;
    turn.decision = decision;
    await turn.say({ text: turn.words('switched') });
    return true;
  }
  if (awaiting === 'description' || decision.kind !== 'answer') return false;
  const { meaning, typed } = turn;
  const asks = typed.includes('?') || meaning.words >= fewestWords * 2;
  const sure = (meaning.topics[0]?.probability ?? 0) >= surely && meaning.words >= fewestWords;
  if (!asks || !sure || typed.includes('@')) return false;
  turn.decision = decision;
  await turn.say(answerReply(turn, decision.topic, decision.notices));
  return true;
}
