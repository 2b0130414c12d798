import { topicOf } from '../../catalogue/catalogue';
import { isHelpdeskCategory } from '../../catalogue/categories';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { filled, leadsOf, linkTo, presentAnswer, sourcePhrase, stepsOf } from './catalogue-text';
import { nearestPhone } from './phone';

const relatedOffered = 2;

/** The notices in force that come before a reply, each with its link. */
export function noticeLines(turn: Turn, ids: readonly string[]): string[] {
  return turn.services.catalogue.notices
    .filter((notice) => ids.includes(notice.id))
    .map((notice) => {
      const text = notice.text[turn.language];
      const link = notice.link
        ? ` ${linkTo(notice.link.label[turn.language], notice.link.url[turn.language])}`
        : '';
      return turn.words('notice', { text: text + link });
    });
}

/** A topic's answer: notices first, then what to do, where it leads, when to call, and where it comes from. */
export function answerReply(turn: Turn, topicId: string, notices: readonly string[]): Reply {
  const { catalogue } = turn.services;
  const topic = topicOf(catalogue, topicId);
  const [source] = topic.sources;
  const callWhen = topic.urgentWhen
    ? [
        turn.words('urgentWhen', {
          phone: nearestPhone(turn),
          clause: filled(turn, topic.urgentWhen[turn.language]),
        }),
      ]
    : [];
  const parts = [
    ...noticeLines(turn, notices),
    presentAnswer(turn, topic),
    ...stepsOf(turn, topic),
    ...leadsOf(turn, topic),
    ...callWhen,
    ...(source ? [sourcePhrase(turn, source)] : []),
  ];
  const related = topic.related
    .slice(0, relatedOffered)
    .map((id) => topicOf(catalogue, id).title[turn.language]);
  const ticket = isHelpdeskCategory(topic.category) ? [turn.words('openTicket')] : [];
  return { text: parts.join('\n\n'), suggestions: [...related, ...ticket] };
}

/** A conversation topic's reply: its sentence alone. */
export function smallTalkReply(turn: Turn, topicId: string): Reply {
  const topic = topicOf(turn.services.catalogue, topicId);
  return { text: presentAnswer(turn, topic) };
}

/** Who to ask instead. */
export function notOursReply(turn: Turn, topicId: string): Reply {
  const topic = topicOf(turn.services.catalogue, topicId);
  const [source] = topic.sources;
  const parts = [
    presentAnswer(turn, topic),
    ...leadsOf(turn, topic),
    ...(source ? [sourcePhrase(turn, source)] : []),
  ];
  return { text: parts.join('\n\n') };
}
