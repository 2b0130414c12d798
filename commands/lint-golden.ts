import { join, relative } from 'node:path';
import type { Problem } from '../catalogue/content-file';
import { languages } from '../catalogue/language';
import { exampleKey } from '../catalogue/lint/examples';
import type { LoadedContent } from '../catalogue/load-content';
import { projectRoot } from '../catalogue/project-root';
import { readQuestions, type Question } from './evaluation/questions';
import { BadLineError } from './json-lines';

/** The questions that the understanding is judged by: kept apart from the examples, never trained on. */
export const goldenQuestionsPath = join(projectRoot, 'test', 'golden', 'questions.tsv');

/** Fewer questions a topic and language say little of how well it is understood. */
export const fewestGoldenQuestions = 6;

/**
 * What must be mended so that the golden questions judge fairly: each names a topic of its category, none is an
 * example, and every topic has enough in both languages.
 */
export function lintGolden({ content, topicFiles }: LoadedContent, path = goldenQuestionsPath): Problem[] {
  if (!content) return [];
  const file = relative(projectRoot, path);
  let questions: Question[];
  try {
    questions = readQuestions(path);
  } catch (error) {
    if (error instanceof BadLineError) return [{ file, line: error.line, message: error.reason }];
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!isMissing) throw error;
    return [{ file, line: 1, message: 'is missing: the golden questions judge every change' }];
  }
  const topics = new Map(content.topics.map((topic) => [topic.id, topic]));
  const examples = new Map(
    content.topics.flatMap((topic) =>
      languages.flatMap((language) =>
        topic.examples[language].map((text, index) => [
          exampleKey(text),
          `${topicFiles.get(topic.id)?.file}:${topicFiles.get(topic.id)?.lineOf(['examples', language, index])}`,
        ]),
      ),
    ),
  );
  const wrong = questions.flatMap(({ line, text, topic: id, categories }) => {
    const at = (message: string): Problem => ({ file, line, message });
    const problems: Problem[] = [];
    const copied = examples.get(exampleKey(text));
    if (copied) problems.push(at(`'${text}' is an example (${copied}): change the example or the question`));
    const topic = id === undefined ? undefined : topics.get(id);
    if (id === undefined) problems.push(at('names no topic: write its id in the column topic'));
    else if (!topic) problems.push(at(`${id} is no topic: correct the id`));
    else if (!categories.includes(topic.category))
      problems.push(at(`${id} is a topic of ${topic.category}: write that category`));
    return problems;
  });
  const few = content.topics.flatMap(({ id, category }) =>
    languages.flatMap((language) => {
      const count = questions.filter((each) => each.topic === id && each.language === language).length;
      if (count >= fewestGoldenQuestions) return [];
      const message =
        `has ${count} golden questions in ${language}: add some to ${file} (category ${category}, topic ${id}), ` +
        `at least ${fewestGoldenQuestions} in all, written without looking at the examples`;
      return [{ file: topicFiles.get(id)?.file ?? id, line: 1, message }];
    }),
  );
  return [...wrong, ...few];
}
