import { languages } from '../catalogue/language';
import type { Content } from '../catalogue/load-content';
import type { TopicCalibration } from './calibrate-topics';
import type { LabelledText } from './fit-topics';
import type { UnderstandingModel } from './model';
import { trainGuides } from './train-guides';
import { trainLanguage } from './train-language';
import { trainUncalibrated } from './train-topics';
import { trainUrgency } from './train-urgency';

/** Calibrates topics on texts of so many classes; it may do so elsewhere. */
export type Calibrate = (texts: readonly LabelledText[], classes: number) => Promise<TopicCalibration>;

/** Trains everything that reading a message needs from the catalogue's examples. Deterministic. */
export async function trainUnderstanding(
  content: Content,
  calibrate: Calibrate,
): Promise<UnderstandingModel> {
  const classes = content.topics.map(({ id, category }) => ({ id, category }));
  const texts = content.topics.flatMap((topic, label) =>
    languages.flatMap((language) => topic.examples[language].map((text) => ({ text, label }))),
  );
  const calibration = calibrate(texts, classes.length);
  const language = trainLanguage(content);
  const uncalibrated = trainUncalibrated(texts, classes.length, content.concepts);
  const topics = { classes, ...uncalibrated, ...(await calibration) };
  return {
    catalogue: content.trainingHash,
    topics,
    guides: trainGuides(content, topics),
    urgency: trainUrgency(content, topics),
    language,
  };
}
