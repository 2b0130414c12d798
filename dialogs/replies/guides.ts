import { DateTime } from 'luxon';
import type { GuideEntry } from '../../catalogue/guides';
import { helpdeskZone } from '../../helpdesk/clock';
import { datePhrase } from '../phrases/moment';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { linkTo } from './catalogue-text';

/** So many guides are described; more are listed by title. */
const mostDescribed = 4;
const topicsOffered = 2;

/** Guides and videos with their links: each described when they are few, otherwise a list by kind. */
export function guidesReply(turn: Turn, ids: readonly string[]): Reply {
  const { catalogue } = turn.services;
  const { words, language } = turn;
  const guides = ids.flatMap((id) => catalogue.guides[id] ?? []);
  const isShort = guides.length <= mostDescribed;
  const body = isShort ? guides.map((guide) => described(turn, guide)) : listed(turn, guides);
  const lead = words(isShort ? 'guidesFound.lead' : 'guidesFound.all');
  const [latest] = guides
    .map(({ read }) => read)
    .sort()
    .reverse();
  const read = latest ? datePhrase(DateTime.fromISO(latest, { zone: helpdeskZone }), language) : '';
  const hasGuide = guides.some(({ kind }) => kind === 'guide');
  const where = hasGuide ? [words('guidesFound.where', { read })] : [];
  const [first] = ids;
  const covered = isShort
    ? Object.values(catalogue.topics).filter(
        ({ guides: [best], category }) => best === first && category !== 'service-information',
      )
    : [];
  return {
    text: [lead, ...body, ...where].join('\n\n'),
    suggestions: covered.slice(0, topicsOffered).map(({ title }) => title[language]),
  };
}

function described({ words, language }: Turn, { title, summary, audience, url, kind }: GuideEntry): string {
  return words(`guidesFound.${kind}`, {
    title: linkTo(title[language], url[language]),
    audience: audience[language],
    summary: summary[language],
  });
}

function listed({ words, language }: Turn, guides: readonly GuideEntry[]): string[] {
  return (['guide', 'video'] as const).flatMap((kind) => {
    const lines = guides
      .filter((guide) => guide.kind === kind)
      .map(({ title, audience, url }) => {
        const named = linkTo(title[language], url[language]);
        return `- ${words('guidesFound.short', { title: named, audience: audience[language] })}`;
      });
    return lines.length > 0 ? [[words(`guidesFound.${kind}s`), ...lines].join('\n')] : [];
  });
}
