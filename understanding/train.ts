import { languages } from '../catalogue/language';
import type { Content } from '../catalogue/load-content';
import type { UnderstandingModel } from './model';
import { trainGuides } from './train-guides';
import { trainLanguage } from './train-language';
import { trainTopics } from './train-topics';
import { trainUrgency } from './train-urgency';

/** Trains everything that reading a message needs from the catalogue's examples. Deterministic. */
export function trainUnderstanding(content: Content): UnderstandingModel {
  const classes = content.topics.map(({ id, category }) => ({ id, category }));
  const rows = content.topics.flatMap((topic, label) =>
    languages.flatMap((language) => topic.examples[language].map((text) => ({ text, label }))),
  );
  const topics = { classes, ...trainTopics(rows, classes.length, content.concepts) };

  return {
    catalogue: content.trainingHash,
    topics,
    guides: trainGuides(content, topics),
    urgency: trainUrgency(content, topics),
    language: trainLanguage(content),
  };
}
