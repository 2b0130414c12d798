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

/** A text, and where it stands in its topic's file. */
export interface PlacedText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** The parts of a topic in which the assistant fills placeholders in. */
export const filledParts = ['answer', 'before', 'after', 'urgentWhen', 'steps'] as const;

/** The texts of a topic in which placeholders are filled in. */
export function filledTexts(topic: AuthoredTopic, language: Language): PlacedText[] {
  return filledParts.flatMap((part): PlacedText[] => {
    const written = topic[part]?.[language] ?? [];
    if (typeof written === 'string') return [{ path: [part, language], text: written }];
    return written.map((text, index) => ({ path: [part, language, index], text }));
  });
}

/** Every text that a topic says to a client in its own words. */
export function topicTexts(topic: AuthoredTopic, language: Language): PlacedText[] {
  return [{ path: ['title', language], text: topic.title[language] }, ...filledTexts(topic, language)];
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
