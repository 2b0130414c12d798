import { languages, type Language } from '../language';
import type { AuthoredTopic } from '../topic';
import { topicProblem, type LintRule } from './rule';

/** A title is a button's label too: longer ones do not fit on a phone. */
const longestTitle = 60;

/** An answer and its steps fit on one phone screen. */
const longestAnswer = 700;

/** The sentences of an answer, counted by their ends; abbreviations with inner points do not count. */
function sentences(text: string): number {
  return text.split(/[.!?…]+[»"')\]]*(?:\s|$)/u).filter((part) => part.trim()).length;
}

const mostSentences = 4;

/** Every text of a topic that a client reads, with where it stands. */
export function topicTexts(
  topic: AuthoredTopic,
  language: Language,
): { path: PropertyKey[]; text: string }[] {
  const texts = [
    { path: ['title', language], text: topic.title[language] },
    { path: ['answer', language], text: topic.answer[language] },
  ];
  for (const part of ['before', 'after', 'urgentWhen'] as const) {
    const value = topic[part];
    if (value) texts.push({ path: [part, language], text: value[language] });
  }
  topic.steps?.[language].forEach((text, index) =>
    texts.push({ path: ['steps', language, String(index)], text }),
  );
  return texts;
}

/** Titles and answers keep to their sizes, and both languages have the same steps. */
export const fittingTexts: LintRule = (subject) =>
  subject.content.topics.flatMap((topic) => {
    const problems = [];
    for (const language of languages) {
      const title = topic.title[language];
      if (title.length > longestTitle) {
        const message = `title has ${title.length} characters: at most ${longestTitle}`;
        problems.push(topicProblem(subject, topic.id, ['title', language], message));
      }
      const answer = topic.answer[language];
      if (answer.length > longestAnswer || sentences(answer) > mostSentences) {
        const message = `answer has ${sentences(answer)} sentences, ${answer.length} characters: at most ${mostSentences} and ${longestAnswer}`;
        problems.push(topicProblem(subject, topic.id, ['answer', language], message));
      }
    }
    if (topic.steps && topic.steps.en.length !== topic.steps.fr.length) {
      const message = `has ${topic.steps.en.length} steps in English and ${topic.steps.fr.length} in French: a step lacks its twin`;
      problems.push(topicProblem(subject, topic.id, ['steps'], message));
    }
    return problems;
  });
