import { topicOf } from '../../catalogue/catalogue';
import { helpdeskCategoryIds, type CategoryId } from '../../catalogue/categories';
import type { NotUnderstoodReason } from '../../helpdesk/triage/decision';
import { noticesInForce } from '../../helpdesk/notices-in-force';
import { linePhrase } from '../phrases/line';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { noticeLines } from './answer';
import { nearestPhone } from './phone';

/** The six categories as buttons. */
export function categoryTitles(turn: Turn): string[] {
  return helpdeskCategoryIds.map((id) => turn.services.catalogue.categories[id].title[turn.language]);
}

/** Topics to choose from, as a numbered list and as buttons. */
export function clarifyReply(turn: Turn, topics: readonly string[]): Reply {
  const { catalogue } = turn.services;
  const notices = topics.flatMap((topic) => noticesInForce(catalogue.notices, turn.now, { topic }));
  const lead = [
    ...noticeLines(
      turn,
      notices.map(({ id }) => id),
    ),
    turn.words('clarify'),
  ].join('\n\n');
  return chooseReply(turn, lead, topics);
}

/** What is commonest in a category, when only the category is sure. */
export function categoryReply(turn: Turn, category: CategoryId): Reply {
  const { catalogue } = turn.services;
  const { title, common } = catalogue.categories[category];
  const notices = noticesInForce(catalogue.notices, turn.now, { category }).map((notice) => notice.id);
  const asked = turn.words('category', { category: title[turn.language] });
  return chooseReply(turn, [...noticeLines(turn, notices), asked].join('\n\n'), common);
}

function chooseReply(turn: Turn, lead: string, topics: readonly string[]): Reply {
  const titles = topics.map((id) => topicOf(turn.services.catalogue, id).title[turn.language]);
  const list = titles.map((title, index) => `${index + 1}. ${title}`).join('\n');
  return { text: `${lead}\n\n${list}`, suggestions: [...titles, turn.words('noneOfThese')] };
}

/** How many times a client says it in other words before a person is offered. */
const attemptsBeforePerson = 2;

/** Says that it does not know, and leads on: other words, a subject, a ticket, the phone. */
export function notUnderstoodReply(turn: Turn, reason: NotUnderstoodReason, attempt: number): Reply {
  const { words, services } = turn;
  if (reason === 'other-language')
    return { text: words('otherLanguage'), suggestions: ['English', 'Français'] };
  if (reason === 'empty') return { text: words('empty'), suggestions: categoryTitles(turn) };
  const suggestions = [...categoryTitles(turn), words('openTicket')];
  if (attempt < attemptsBeforePerson) return { text: words('notUnderstood'), suggestions };
  const text = words('notUnderstoodAgain', {
    phone: nearestPhone(turn),
    menu: services.catalogue.contact.menu[turn.language],
    lineStatus: linePhrase(services.calendar, turn.listener),
  });
  return { text, suggestions: [words('openTicket'), ...categoryTitles(turn)] };
}
