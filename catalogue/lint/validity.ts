import type { Problem } from '../content-file';
import { sharedProblem, topicProblem, type LintRule } from './rule';

/** A dated answer runs forwards, and has words for the time before it and for the time after it. */
export const presentAnswers: LintRule = (subject) =>
  subject.content.topics.flatMap((topic) => {
    const { from, until } = topic.valid ?? {};
    const problems: Problem[] = [];
    if (from && until && from > until) {
      problems.push(
        topicProblem(subject, topic.id, ['valid'], `is valid from ${from} until ${until}: swap the dates`),
      );
    }
    if (until && !topic.after) {
      problems.push(
        topicProblem(
          subject,
          topic.id,
          ['valid', 'until'],
          `is valid until ${until}: write what holds from then on under after:`,
        ),
      );
    }
    if (from && !topic.before) {
      problems.push(
        topicProblem(
          subject,
          topic.id,
          ['valid', 'from'],
          `is valid from ${from}: write what holds until then under before:`,
        ),
      );
    }
    return problems;
  });

/** A notice begins before it ends. */
export const orderedNotices: LintRule = ({ content, loaded }) =>
  content.notices.flatMap((notice, index) => {
    const { from, until } = notice;
    if (!from || !until || Date.parse(from) < Date.parse(until)) return [];
    const message = `notice ${notice.id} ends before it begins: swap the dates`;
    return [sharedProblem(loaded, 'notices', [index, 'until'], message)];
  });
