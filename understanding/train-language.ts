import { languages } from '../catalogue/language';
import type { Content } from '../catalogue/load-content';
import { languageFeaturesOf } from './language-features';
import { LinearModel } from './linear-model';
import type { UnderstandingModel } from './model';
import { Vocabulary } from './vocabulary';

const cost = 1;
/** A feature that one example alone has tells nothing about others. */
const fewestTexts = 2;

/** Trains the telling of English, French and any other language on all examples of the catalogue. */
export function trainLanguage(content: Content): UnderstandingModel['language'] {
  const rows = [
    ...content.topics.flatMap((topic) =>
      topic.action?.startsWith('switch-to-')
        ? []
        : languages.flatMap((language, label) => topic.examples[language].map((text) => ({ text, label }))),
    ),
    ...languages.flatMap((language, label) =>
      [...content.urgency.urgent[language], ...content.urgency.notUrgent[language]].map((text) => ({
        text,
        label,
      })),
    ),
    ...Object.values(content.otherLanguages).flatMap((texts) => texts.map((text) => ({ text, label: 2 }))),
  ];
  const counts = rows.map((row) => languageFeaturesOf(row.text));
  const vocabulary = Vocabulary.learn(counts, fewestTexts);
  const linear = LinearModel.train(
    counts.map((each) => vocabulary.vectorOf(each)),
    Uint32Array.from(rows, (row) => row.label),
    3,
    vocabulary.size,
    { cost: cost },
  );
  return { vocabulary, linear };
}
