import { languageNames, languages } from '../language';
import { topicProblem, type LintRule } from './rule';

/** Each topic has this many examples a language: wordings are where the understanding gets what it knows. */
export const fewestExamples = 40;

/** A topic that its category offers first (`common:` in categories.yaml) is asked most, so in more ways. */
export const fewestCommonExamples = 60;

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
  subject.content.topics.flatMap((topic) => {
    const isCommon = subject.content.categories[topic.category].common.includes(topic.id);
    const fewest = isCommon ? fewestCommonExamples : fewestExamples;
    return languages
      .filter((language) => topic.examples[language].length < fewest)
      .map((language) => {
        const count = topic.examples[language].length;
        const message = `has ${count} examples in ${languageNames[language]}: write at least ${fewest}`;
        return topicProblem(subject, topic.id, ['examples', language], message);
      });
  });

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
