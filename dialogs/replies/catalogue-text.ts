import { catalogueValue, type LivePlaceholder } from '../../catalogue/catalogue-values';
import { fillPlaceholders } from '../../catalogue/placeholders';
import type { Source, Topic } from '../../catalogue/topic';
import { DateTime } from 'luxon';
import { helpdeskZone } from '../../helpdesk/clock';
import { datePhrase } from '../phrases/moment';
import { dayAskedPhrase, holidaysPhrase, linePhrase } from '../phrases/line';
import type { Turn } from '../turn';

/** A catalogue text with its values filled in, in the turn's language and at its moment. */
export function filled(turn: Turn, text: string): string {
  const { catalogue, calendar } = turn.services;
  const live: Record<LivePlaceholder, () => string> = {
    'live.lineStatus': () => linePhrase(calendar, turn.listener),
    'live.nextHolidays': () => holidaysPhrase(calendar, turn.listener),
    'live.dayAsked': () => dayAskedPhrase(calendar, turn.dayAsked, turn.listener),
  };
  return fillPlaceholders(text, (key) =>
    key in live ? live[key as LivePlaceholder]() : catalogueValue(catalogue, key, turn.language),
  ).trim();
}

/** What a topic says at the turn's moment: before it holds, while it does, or once it is past. */
export function presentAnswer(turn: Turn, topic: Topic): string {
  const today = turn.now.toISODate() ?? '';
  const { from, until } = topic.valid ?? {};
  if (from && today < from && topic.before) return filled(turn, topic.before[turn.language]);
  if (until && today > until && topic.after) return filled(turn, topic.after[turn.language]);
  return filled(turn, topic.answer[turn.language]);
}

/** A markdown link. */
export function linkTo(label: string, url: string): string {
  return `[${label}](${url})`;
}

/** Where an answer comes from, with its link, and whether that is the government or the trade. */
export function sourcePhrase(turn: Turn, source: Source): string {
  const url = typeof source.url === 'string' ? source.url : source.url[turn.language];
  const key = source.kind === 'official' ? 'sourceOfficial' : 'sourceTrade';
  const read = DateTime.fromISO(source.read, { zone: helpdeskZone });
  return turn.words(key, {
    source: linkTo(source.title[turn.language], url),
    read: datePhrase(read, turn.language),
  });
}

/** The pages and guides that a topic leads to, as lines. */
export function leadsOf(turn: Turn, topic: Topic): string[] {
  const { catalogue } = turn.services;
  const { language, words } = turn;
  const links = topic.links.map((link) => linkTo(link.label[language], link.url[language]));
  const guides = topic.guides.flatMap((id) => {
    const guide = catalogue.guides[id];
    return guide ? [linkTo(guide.title[language], guide.url[language])] : [];
  });
  return [
    ...(links.length > 0 ? [words('links', { links: links.join(', ') })] : []),
    ...(guides.length > 0 ? [words('guides', { guides: guides.join(', ') })] : []),
  ];
}

/** The steps of a topic as a numbered list, or nothing. */
export function stepsOf(turn: Turn, topic: Topic): string[] {
  if (!topic.steps) return [];
  const steps = topic.steps[turn.language].map((step, index) => `${index + 1}. ${filled(turn, step)}`);
  return [[turn.words('steps'), ...steps].join('\n')];
}
