import type { Problem } from '../content-file';
import { topicProblem, type LintRule } from './rule';

/** A dated answer runs forwards, and says something once it is past. */
export const presentAnswers: LintRule = (subject) =>
  subject.content.topics.flatMap((topic) => {
    const { from, until } = topic.valid ?? {};
    const problems: Problem[] = [];
    if (from && until && from > until) {
      problems.push(
        topicProblem(subject, topic.id, ['valid'], `is valid from ${from} until ${until}: swap the dates`),
      );
    }
    if (until && until < subject.today && !topic.after) {
      problems.push(
        topicProblem(
          subject,
          topic.id,
          ['valid', 'until'],
          `was valid until ${until}: write what holds now under after:`,
        ),
      );
    }
    if (from && from > subject.today && !topic.before) {
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
    const line = loaded.noticesFile.lineOf([index, 'until']);
    return [
      {
        file: loaded.noticesFile.file,
        line,
        message: `notice ${notice.id} ends before it begins: swap the dates`,
      },
    ];
  });
