import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DateTime } from 'luxon';
import { createServer, plugins, type Request, type Response, type Server } from 'restify';
import { languages, type Language } from '../../catalogue/language';
import type { Wording } from '../../dialogs/wording';
import { helpdeskZone, type Clock } from '../../helpdesk/clock';
import type { UnderstandingModel } from '../../understanding/model';
import { assetPath, type Assets } from '../../web/assets';
import type { Html } from '../../web/html';
import { html } from '../../web/html';
import { indexPage } from '../../web/preview/index-page';
import { previewPage, type PreviewPage } from '../../web/preview/layout';
import { topicPage } from '../../web/preview/topic-page';
import { tryPage } from '../../web/preview/try-page';
import { securityHeaders } from '../../web/security-headers';
import { changeReport } from './report';
import { showQuestion, showTopic } from './show';
import type { Draft, Workshop } from './workshop';

/** What the preview's server is made from. */
export interface PreviewParts {
  readonly workshop: Workshop;
  readonly wording: Wording;
  readonly assets: Assets;
  readonly clock: Clock;
  /** The model of the last build: it shows topics while the saved examples are being trained on. */
  readonly builtModel: UnderstandingModel;
}

const noon = 12;

/** The preview's server: every page in both languages; it does not listen yet. */
export function previewServer(parts: PreviewParts): Server {
  const server = createServer({ name: 'catalogue-preview', ignoreTrailingSlash: true });
  server.use(plugins.queryParser({ mapParams: false }));
  server.get('/', async (_req: Request, res: Response) => {
    res.writeHead(302, { Location: '/en' });
    res.end();
  });
  for (const language of languages) {
    server.get(`/${language}`, page(parts, language, showIndex));
    server.get(`/${language}/topics/:id`, page(parts, language, showOneTopic));
    server.get(`/${language}/try`, page(parts, language, showTried));
  }
  server.get(`${assetPath}/:file`, async (req: Request, res: Response) => {
    const asset = parts.assets.find((req.params as { file: string }).file);
    if (!asset) {
      res.send(404);
      return;
    }
    res.sendRaw(200, await readFile(asset.file, 'utf8'), { 'Content-Type': asset.type });
  });
  return server;
}

/** What a page is made from: the request, and what every page has. */
interface Asked {
  readonly parts: PreviewParts;
  readonly language: Language;
  readonly id: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly nonce: string;
  readonly percent: (share: number) => string;
  /** @param isPending whether the page should come back by itself */
  readonly shell: (isPending: boolean, withChat?: boolean) => PreviewPage;
}

/** A page, or undefined when there is none. */
type Maker = (asked: Asked) => Promise<Html | undefined>;

function page(parts: PreviewParts, language: Language, make: Maker) {
  return async (req: Request, res: Response): Promise<void> => {
    const nonce = randomBytes(16).toString('base64');
    const words = parts.wording.in(language);
    const format = new Intl.NumberFormat(`${language}-CA`, { style: 'percent', maximumFractionDigits: 1 });
    const shell: Asked['shell'] = (isPending, withChat = false) => ({
      language,
      words,
      path: (req.url ?? '/').replace(/^\/(?:en|fr)/, ''),
      style: parts.assets.urlOf('preview.css'),
      scripts: withChat ? [parts.assets.urlOf('webchat.js'), parts.assets.urlOf('preview.js')] : [],
      isPending,
    });
    const asked: Asked = {
      parts,
      language,
      id: (req.params as { id?: string }).id ?? '',
      query: (req.query ?? {}) as Asked['query'],
      nonce,
      percent: (share) => format.format(share),
      shell,
    };
    const made = await make(asked);
    const missing = words('preview:notFound');
    const content = made ?? previewPage(shell(false), missing, html`<h1>${missing}</h1>`);
    res.sendRaw(made ? 200 : 404, content.markup, {
      ...securityHeaders(nonce, ''),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    });
  };
}

const showIndex: Maker = async ({ parts, shell, percent }) => {
  const { workshop } = parts;
  const draft = workshop.current();
  const changes = draft ? changeReport(workshop.assessed(draft)) : ({ kind: 'failed' } as const);
  return indexPage({
    ...shell(changes.kind === 'pending'),
    content: draft?.content,
    isCurrent: draft?.isCurrent ?? false,
    problems: draft?.problems ?? workshop.unreadable,
    nearDuplicates: draft?.near.length ?? 0,
    changes,
    percent,
  });
};

const showOneTopic: Maker = async ({ parts, language, id, query, nonce, shell, percent }) => {
  const { workshop, builtModel, clock } = parts;
  const draft = workshop.current();
  const topic = draft?.content.topics.find((each) => each.id === id);
  if (!draft || !topic) return undefined;
  const asked = DateTime.fromISO(query.date ?? '', { zone: helpdeskZone });
  const now = asked.isValid ? asked.set({ hour: noon }) : clock.now();
  const show = (each: Language) => showTopic(draft.catalogue, builtModel, id, each, now);
  const states = workshop.assessed(draft);
  const changes = changeReport(states, id);
  const file = `catalogue/content/topics/${topic.category}/${id}.yaml`;
  const rivals = states.now.kind === 'ready' ? (states.now.assessment.rivals[id] ?? []) : undefined;
  return topicPage({
    ...shell(changes.kind === 'pending', true),
    topic,
    file,
    date: now.toISODate() ?? '',
    at: now.toISO() ?? '',
    chats: { en: await show('en'), fr: await show('fr') },
    nonce,
    problems: draft.problems.filter((problem) => problem.file.endsWith(`/${topic.category}/${id}.yaml`)),
    rivals: rivals?.map((rival) => ({ ...rival, title: titleOf(draft, rival.topic, language) })),
    near: nearOf(draft, id),
    changes,
    percent,
  });
};

const showTried: Maker = async ({ parts, language, query, nonce, shell, percent }) => {
  const { workshop, clock } = parts;
  const draft = workshop.current();
  const question = query.q?.trim();
  if (!draft || !question) return undefined;
  const { now: state } = workshop.assessed(draft);
  if (state.kind !== 'ready') {
    return tryPage({
      ...shell(true),
      question,
      at: clock.now().toISO() ?? '',
      nonce,
      tried: undefined,
      percent,
    });
  }
  const model = workshop.modelOf(state);
  const { activities, meaning, decision } = await showQuestion(
    draft.catalogue,
    model,
    question,
    language,
    clock.now(),
  );
  const topics = (meaning?.topics ?? []).map(({ id, probability }) => ({
    topic: id,
    title: titleOf(draft, id, language),
    probability,
  }));
  const tried = { chat: activities, decision: decision?.kind ?? '', topics, urgency: meaning?.urgency ?? 0 };
  return tryPage({ ...shell(false, true), question, at: clock.now().toISO() ?? '', nonce, tried, percent });
};

function titleOf({ content }: Draft, id: string, language: Language): string {
  return content.topics.find((topic) => topic.id === id)?.title[language] ?? id;
}

function nearOf({ near }: Draft, id: string) {
  return near
    .filter(({ first, second }) => first.topic === id || second.topic === id)
    .map(({ first, second, distance }) => {
      const [own, other] = first.topic === id ? [first, second] : [second, first];
      return { own: own.text, other: other.text, topic: other.topic, distance };
    });
}
