import type { DateTime } from 'luxon';
import type { CategoryId } from '../catalogue/categories';
import type { Notice } from '../catalogue/notices';

/** What a notice may concern. */
export interface NoticeSubject {
  readonly topic?: string | undefined;
  readonly category?: CategoryId | undefined;
}

/** Whether a notice is in force at a moment: from its first instant up to, not including, its last. */
export function isInForce(notice: Notice, now: DateTime): boolean {
  const at = now.toMillis();
  const from = notice.from ? Date.parse(notice.from) : -Infinity;
  const until = notice.until ? Date.parse(notice.until) : Infinity;
  return from <= at && at < until;
}

/** The notices in force that concern a question: those on its topic or on its category. */
export function noticesInForce(notices: readonly Notice[], now: DateTime, subject: NoticeSubject): Notice[] {
  return notices.filter((notice) => {
    const { topics, categories } = notice.concerns;
    const onTopic = subject.topic !== undefined && topics.includes(subject.topic);
    const onCategory = subject.category !== undefined && categories.includes(subject.category);
    return (onTopic || onCategory) && isInForce(notice, now);
  });
}
