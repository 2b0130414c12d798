import { DateTime } from 'luxon';
import type { Language } from '../../catalogue/language';
import { helpdeskZone } from '../../helpdesk/clock';
import type { UnderstandingModel } from '../../understanding/model';
import type { Html } from '../../web/html';
import { indexPage } from '../../web/preview/index-page';
import type { PreviewPage } from '../../web/preview/layout';
import { topicPage, type Rivals } from '../../web/preview/topic-page';
import { tryPage, type Tried } from '../../web/preview/try-page';
import type { Unready } from '../../web/preview/unready';
import { unreadableTopicPage } from '../../web/preview/unreadable-topic-page';
import { changesIn, unreadyWhen } from './report';
import { showQuestion, showTopic } from './show';
import type { Draft, ReadableCatalogue, Workshop } from './workshop';

/** What a page is made from: the catalogue as it is saved, the request, and what every page has. */
export interface Asked {
  readonly workshop: Workshop;
  readonly draft: Draft;
  readonly builtModel: UnderstandingModel;
  readonly now: DateTime;
  readonly language: Language;
  /** The id in the address. */
  readonly id: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly nonce: string;
  readonly percent: (share: number) => string;
  readonly wholePercent: (share: number) => string;
  /** @param isPending whether the page waits for work under way, and comes back by itself for it */
  readonly shell: (needs?: { isPending?: boolean; hasChat?: boolean }) => PreviewPage;
}

/** Makes a page, or undefined when there is none at the address. */
export type PageMaker = (asked: Asked) => Promise<Html | undefined>;

const noon = 12;

/** What is to mend, what a change did, and every topic. */
export const showIndex: PageMaker = async ({ workshop, draft, shell, percent }) => {
  const changes = changesIn(workshop, draft);
  return indexPage({
    ...shell({ isPending: changes.kind === 'pending' }),
    content: draft.readable?.content,
    isCurrent: draft.isCurrent,
    problems: draft.problems,
    unreadable: unreadableTopics(draft),
    nearDuplicates: draft.readable?.near.length ?? 0,
    changes,
    percent,
  });
};

/** One topic as clients see it, or what keeps it from being read. */
export const showOneTopic: PageMaker = async (asked) => {
  const { workshop, draft, builtModel, id, query, nonce, shell, percent } = asked;
  const place = draft.topicPlaces.get(id);
  if (!place) return undefined;
  const { file } = place;
  const { readable } = draft;
  const problems = draft.problems.filter((problem) => problem.file === file);
  const topic = readable?.content.topics.find((each) => each.id === id);
  if (!readable || !topic) {
    return unreadableTopicPage({ ...shell(), id, file, problems: [...draft.first, ...problems] });
  }
  const day = DateTime.fromISO(query.date ?? '', { zone: helpdeskZone });
  const now = day.isValid ? day.set({ hour: noon }) : asked.now;
  const show = (each: Language) => showTopic(readable.catalogue, builtModel, id, each, now);
  const changes = changesIn(workshop, draft, id);
  return topicPage({
    ...shell({ isPending: changes.kind === 'pending', hasChat: true }),
    topic,
    file,
    isCurrent: draft.isCurrent,
    date: now.toISODate() ?? '',
    at: now.toISO() ?? '',
    chats: { en: await show('en'), fr: await show('fr') },
    nonce,
    problems,
    rivals: rivalsOf(asked, readable),
    near: nearOf(readable, id),
    changes,
    percent,
  });
};

/** What the assistant would do with a question. */
export const showTried: PageMaker = async (asked) => {
  const { query, now, nonce, shell, wholePercent } = asked;
  const question = query.q?.trim();
  if (!question) return undefined;
  const tried = await triedOf(asked, question);
  return tryPage({
    ...shell({ isPending: tried.kind === 'pending', hasChat: tried.kind === 'ready' }),
    question,
    at: now.toISO() ?? '',
    nonce,
    tried,
    percent: wholePercent,
  });
};

async function triedOf(
  { workshop, draft, language, now }: Asked,
  question: string,
): Promise<Tried | Unready> {
  const { readable, first } = draft;
  if (!readable || first.length > 0) return { kind: 'blocked', problems: first };
  const state = workshop.assessed(readable).now;
  if (state.kind !== 'ready') return unreadyWhen(state);
  const model = workshop.modelOf(state);
  const shown = await showQuestion(readable.catalogue, model, question, language, now);
  const topics = (shown.meaning?.topics ?? []).map(({ id, probability }) => ({
    topic: id,
    title: titleOf(readable, id, language),
    probability,
  }));
  return {
    kind: 'ready',
    chat: shown.activities,
    decision: shown.decision?.kind ?? 'none',
    topics,
    urgency: shown.meaning?.urgency ?? 0,
  };
}

function rivalsOf({ workshop, draft, id, language }: Asked, readable: ReadableCatalogue): Rivals {
  if (draft.first.length > 0) return { kind: 'blocked', problems: draft.first };
  const state = workshop.assessed(readable).now;
  if (state.kind !== 'ready') return unreadyWhen(state);
  const topics = (state.assessment.rivals[id] ?? []).map((rival) => ({
    ...rival,
    title: titleOf(readable, rival.topic, language),
  }));
  return { kind: 'ready', topics };
}

/** The topics that alone are missing; none where the whole catalogue is. */
function unreadableTopics({ readable, topicPlaces }: Draft): { id: string; category: string }[] {
  if (!readable) return [];
  const ids = new Set(readable.content.topics.map(({ id }) => id));
  return [...topicPlaces].filter(([id]) => !ids.has(id)).map(([id, { category }]) => ({ id, category }));
}

function titleOf({ content }: ReadableCatalogue, id: string, language: Language): string {
  return content.topics.find((topic) => topic.id === id)?.title[language] ?? id;
}

function nearOf({ near }: ReadableCatalogue, id: string) {
  return near
    .filter(({ first, second }) => first.topic === id || second.topic === id)
    .map(({ first, second, distance }) => {
      const [own, other] = first.topic === id ? [first, second] : [second, first];
      return { own: own.text, other: other.text, topic: other.topic, distance };
    });
}
