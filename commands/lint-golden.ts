import { join } from 'node:path';
import type { Problem } from '../catalogue/content-file';
import { languageNames, languages } from '../catalogue/language';
import { exampleKey } from '../catalogue/lint/examples';
import type { Content, LoadedContent } from '../catalogue/load-content';
import { projectRoot } from '../catalogue/project-root';
import { readGoldenFile, type GoldenFile } from './golden-file';

/** The questions that the understanding is judged by: kept apart from the examples, never trained on. */
export const goldenQuestionsPath = join(projectRoot, 'test', 'golden', 'questions.tsv');

/** Fewer questions a topic and language say little of how well it is understood. */
export const fewestGoldenQuestions = 6;

/**
 * What must be mended so that the golden questions judge fairly: each names a topic of its category, none is an
 * example, and every topic has enough in both languages. They examine the catalogue and are no part of it: what
 * is wrong with them does not hold back publishing.
 */
export function lintGolden(loaded: LoadedContent, path = goldenQuestionsPath): Problem[] {
  const { content } = loaded;
  if (!content) return [];
  const golden = readGoldenFile(path);
  if (!golden.isReadable) return [...golden.problems];
  const inLines = [...golden.problems, ...unfairQuestions(golden, content, loaded)];
  return [...inLines.sort((a, b) => a.line - b.line), ...tooFew(golden, content, loaded)];
}

/** Questions that give the answer away, or whose right answer cannot be right. */
function unfairQuestions(
  { file, questions }: GoldenFile,
  content: Content,
  loaded: LoadedContent,
): Problem[] {
  const topics = new Map(content.topics.map((topic) => [topic.id, topic]));
  const examples = new Map(
    content.topics.flatMap((topic) =>
      languages.flatMap((language) =>
        topic.examples[language].map((text, index) => [
          exampleKey(text),
          placeOf(loaded, topic.id, ['examples', language, index]),
        ]),
      ),
    ),
  );
  return questions.flatMap(({ line, text, topic: id, categories }) => {
    const at = (message: string): Problem => ({ file, line, message });
    const problems: Problem[] = [];
    const copied = examples.get(exampleKey(text));
    if (copied) problems.push(at(`'${text}' is an example (${copied}): change the example or the question`));
    if (id === undefined) problems.push(at('names no topic: write its id in the column topic'));
    else if (!loaded.unreadableTopics.has(id)) {
      const topic = topics.get(id);
      if (!topic) problems.push(at(`${id} is no topic: correct the id`));
      else if (!categories.includes(topic.category))
        problems.push(at(`${id} is a topic of ${topic.category}: write that category`));
    }
    return problems;
  });
}

/** Topics with too few questions, should none of the lines that cannot be used be theirs. */
function tooFew(
  { file, questions, problems }: GoldenFile,
  content: Content,
  { topicFiles }: LoadedContent,
): Problem[] {
  return content.topics.flatMap(({ id, category }) =>
    languages.flatMap((language) => {
      const count = questions.filter((each) => each.topic === id && each.language === language).length;
      if (count + problems.length >= fewestGoldenQuestions) return [];
      const name = languageNames[language];
      const message =
        `has ${count} golden questions in ${name}: add some to ${file} (category ${category}, topic ${id}), ` +
        `at least ${fewestGoldenQuestions} in ${name}, written without looking at the examples`;
      return [{ file: topicFiles.get(id)?.file ?? id, line: 1, message }];
    }),
  );
}

function placeOf({ topicFiles }: LoadedContent, id: string, path: readonly PropertyKey[]): string {
  const file = topicFiles.get(id);
  return `${file?.file ?? id}:${file?.lineOf(path) ?? 1}`;
}
