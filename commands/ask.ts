import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { languages, type Language } from '../catalogue/language';
import { systemClock } from '../helpdesk/clock';
import { explainedMeaning, type ExplainedMeaning } from '../understanding/reasons';
import { fail } from './fail';
import { playConversation, type PlayedTurn, type Script } from './play-conversation';
import { builtStage } from './stage';

const usage =
  'Usage: npm run ask -- "question" [--language en|fr] [--now ISO] [--channel webchat|msteams] [--json]';

/** `npm run ask`: one question, what it means and why, what is decided, and the reply. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      language: { type: 'string' },
      now: { type: 'string' },
      channel: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const question = positionals.join(' ');
  const language =
    values.language === undefined ? undefined : languages.find((each) => each === values.language);
  const now = values.now ?? systemClock.now().toISO() ?? '';
  const channel = values.channel ?? 'webchat';
  const isWrong =
    positionals.length === 0 ||
    (values.language !== undefined && !language) ||
    !DateTime.fromISO(now).isValid ||
    (channel !== 'webchat' && channel !== 'msteams');
  if (isWrong) fail(usage);
  const stage = builtStage();
  const script: Script = {
    id: 'ask',
    language: language ?? 'en',
    now,
    channel: channel,
    turns: [question],
  };
  const [turn] = await playConversation(stage, script);
  if (!turn) fail('The question was not answered.');
  const { decision, replies } = turn;
  const meaning = turn.meaning && explainedMeaning(stage.model, turn.meaning, stage.catalogue.conceptIds);
  if (values.json) console.log(JSON.stringify({ question, meaning, decision, replies }, null, 2));
  else console.log(readable({ ...turn, meaning }, meaning?.language ?? 'en'));
}

type ExplainedTurn = PlayedTurn & { readonly meaning: ExplainedMeaning | undefined };

function readable({ meaning, decision, replies }: ExplainedTurn, language: Language): string {
  const percent = (value: number): string => `${Math.round(value * 100)} %`;
  const topics = (meaning?.topics ?? [])
    .slice(0, 3)
    .map(({ id, probability }) => `${id} ${percent(probability)}`);
  return [
    `language  ${language}`,
    `topics    ${topics.join(', ')}`,
    ...reasonLines(meaning),
    `urgent    ${percent(meaning?.urgency ?? 0)}`,
    `unknown   ${percent(meaning?.unknown ?? 1)}`,
    `decision  ${JSON.stringify(decision)}`,
    '',
    ...replies.map(
      ({ text, suggestedActions }) =>
        text + (suggestedActions ? `\n\n[${suggestedActions.join('] [')}]` : ''),
    ),
  ].join('\n');
}

/** What spoke for each of the likeliest topics, a line each. */
function reasonLines(meaning: ExplainedMeaning | undefined): string[] {
  return (meaning?.topics ?? []).flatMap((topic) => {
    if (!('reasons' in topic)) return [];
    const reasons = topic.reasons.map(({ feature, weight }) => `${feature} +${weight.toFixed(2)}`);
    return [`  why     ${topic.id}: ${reasons.join(', ') || 'nothing it knows'}`];
  });
}

main().catch(fail);
