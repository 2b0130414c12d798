import { languages } from '../language';
import { topicProblem, type LintRule } from './rule';

/** The slips that keep words from completing 'Call … if …', and what to do about each. */
const slips: readonly (readonly [RegExp, string])[] = [
  [
    /^\p{Lu}(?!\p{L}*\p{Lu})/u,
    'begins with a capital: it completes "Call … if …", so begin with a small letter (acronyms such as CARM keep theirs)',
  ],
  [/[.!?…]$/u, 'ends with a full stop or the like: take it off, the assistant ends the sentence'],
  [/\p{Ll}{3}[.!?…]\s+\p{Lu}/u, 'is more than one sentence: write only the case in which to call'],
];

/** `urgentWhen` completes a sentence that the assistant begins and ends: 'Call 1-800-461-9999 if ….' */
export const fittingClauses: LintRule = (subject) =>
  subject.content.topics.flatMap((topic) =>
    languages.flatMap((language) => {
      const clause = topic.urgentWhen?.[language] ?? '';
      return slips
        .filter(([pattern]) => pattern.test(clause))
        .map(([, message]) =>
          topicProblem(subject, topic.id, ['urgentWhen', language], `urgentWhen ${message}`),
        );
    }),
  );
