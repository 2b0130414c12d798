import type { Activity } from 'botbuilder';
import type { DateTime } from 'luxon';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Language } from '../../catalogue/language';
import type { Decision } from '../../helpdesk/triage/decision';
import type { Meaning } from '../../understanding/meaning';
import type { UnderstandingModel } from '../../understanding/model';
import { playActivities } from '../play-conversation';

/** A message of a conversation shown as clients see it. */
export type ShownActivity = Partial<Activity>;

/** Says a topic's title in a conversation of the given language and moment, and gives what comes of it. */
export async function showTopic(
  catalogue: Catalogue,
  model: UnderstandingModel,
  topic: string,
  language: Language,
  now: DateTime,
): Promise<ShownActivity[]> {
  const forced: Stubbed = (meaning) => ({
    ...meaning,
    words: Math.max(meaning.words, 2),
    other: false,
    urgency: 0,
    unknown: 0,
    guides: null,
    cause: null,
    topics: [{ id: topic, category: catalogue.topics[topic]!.category, probability: 1 }],
    categories: { ...zero(meaning), [catalogue.topics[topic]!.category]: 1 },
    language,
    confidence: 1,
  });
  const { activities } = await play(
    catalogue,
    model,
    catalogue.topics[topic]!.title[language],
    language,
    now,
    forced,
  );
  return activities;
}

/** Asks a question, and gives what it was read as, what was decided and what came of it. */
export async function showQuestion(
  catalogue: Catalogue,
  model: UnderstandingModel,
  text: string,
  language: Language,
  now: DateTime,
): Promise<{ activities: ShownActivity[]; meaning: Meaning | undefined; decision: Decision | null }> {
  return play(catalogue, model, text, language, now, (meaning) => meaning);
}

type Stubbed = (meaning: Meaning) => Meaning;

function zero({ categories }: Meaning): Meaning['categories'] {
  return Object.fromEntries(Object.keys(categories).map((id) => [id, 0])) as unknown as Meaning['categories'];
}

async function play(
  catalogue: Catalogue,
  model: UnderstandingModel,
  text: string,
  language: Language,
  now: DateTime,
  reread: Stubbed,
) {
  const script = {
    id: 'preview',
    language,
    now: now.toISO() ?? '',
    channel: 'webchat' as const,
    turns: [text],
  };
  const [turn] = await playActivities({ catalogue, model }, script, { reread });
  const user: ShownActivity = { type: 'message', from: { id: 'client', name: '', role: 'user' }, text };
  const said = (turn?.sent ?? []).map((activity) => ({
    ...activity,
    from: { id: 'helpdesk', name: '', role: 'bot' },
  }));
  return { activities: [user, ...said], meaning: turn?.meaning, decision: turn?.decision ?? null };
}
