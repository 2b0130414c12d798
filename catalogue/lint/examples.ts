import { languages } from '../language';
import { topicProblem, type LintRule } from './rule';

/** Below this many examples a language, training has too little to go on (measured: see the ADR on understanding). */
export const fewestExamples = 12;

/** The form in which two examples count as the same: case, accents, spacing and punctuation aside. */
export function exampleKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Every topic has enough examples in each language. */
export const enoughExamples: LintRule = (subject) =>
  subject.content.topics.flatMap((topic) =>
    languages
      .filter((language) => topic.examples[language].length < fewestExamples)
      .map((language) =>
        topicProblem(
          subject,
          topic.id,
          ['examples', language],
          `has ${topic.examples[language].length} examples in ${language}: write at least ${fewestExamples}`,
        ),
      ),
  );

/** No example occurs twice, in one topic or in two: the classifier could not tell which is right. */
export const noDuplicateExamples: LintRule = (subject) => {
  const first = new Map<string, { topic: string; line: number }>();
  const problems = [];
  for (const topic of subject.content.topics) {
    for (const language of languages) {
      for (const [index, text] of topic.examples[language].entries()) {
        const key = `${language} ${exampleKey(text)}`;
        const problem = topicProblem(subject, topic.id, ['examples', language, index], '');
        const earlier = first.get(key);
        if (earlier) {
          const message = `'${text}' is an example of ${earlier.topic} too (line ${earlier.line}): keep it where it belongs`;
          problems.push({ ...problem, message });
        } else {
          first.set(key, { topic: topic.id, line: problem.line });
        }
      }
    }
  }
  return problems;
};
