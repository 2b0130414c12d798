import { topicOf } from '../../catalogue/catalogue';
import { lineStatus } from '../../helpdesk/opening-hours';
import { replyBy } from '../../helpdesk/promises';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { linePhrase } from '../phrases/line';
import { momentPhrase, weekdayPhrase } from '../phrases/moment';
import { leadsOf, linkTo, presentAnswer } from './catalogue-text';
import { phoneTexts } from './phone';

/**
 * What somebody whose goods are held needs, in this order: the number for where they are, whether anybody
 * answers it now, the likely answer, and a ticket with an honest date.
 */
export function urgentReply(turn: Turn, topicId: string | null): Reply {
  const { words, services, language } = turn;
  const { calendar, catalogue } = services;
  const key = turn.memory.abroad ? 'urgent.callNowAbroad' : 'urgent.callNow';
  const { tollFree, overseas } = phoneTexts(turn);
  const call = words(key, {
    tollFree,
    overseas,
    tollFreeReach: catalogue.contact.tollFree.reach[language],
    menu: catalogue.contact.menu[language],
  });
  const parts = [`${call} ${linePhrase(calendar, turn.listener)}`];

  if (topicId) {
    const topic = topicOf(catalogue, topicId);
    const [source] = topic.sources;
    parts.push(
      [words('urgent.answer', { title: topic.title[language] }), presentAnswer(turn, topic)].join(' '),
    );
    parts.push(...leadsOf(turn, topic));
    if (source) {
      const url = typeof source.url === 'string' ? source.url : source.url[language];
      parts.push(words('urgent.answerSource', { source: linkTo(source.title[language], url) }));
    }
  }

  const status = lineStatus(calendar, turn.now);
  const promise = topicId ? topicOf(catalogue, topicId).promise : 'standard';
  const day = weekdayPhrase(replyBy(calendar, catalogue.contact, turn.now, promise), language);
  parts.push(
    status.open
      ? words('urgent.ticketOpen', { day })
      : words('urgent.ticketClosed', {
          day,
          opens: momentPhrase(status.opens, turn.now, language, words, turn.client),
        }),
  );
  return { text: parts.join('\n\n'), suggestions: [words('openUrgentTicket')] };
}
