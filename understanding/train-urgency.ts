import { languages } from '../catalogue/language';
import type { Content } from '../catalogue/load-content';
import { featuresOf, type FeatureCounts } from './features';
import { LinearModel } from './linear-model';
import { fitLogistic } from './logistic';
import { namesHarm, urgencyMeasurements, type CalmCategories, type UrgencyModel } from './urgency';
import type { UnderstandingModel } from './model';
import { categoryProbabilities, scoreTopics, topicProbabilities } from './topic-model';
import { Vocabulary } from './vocabulary';
import { wordingOf, type Wording } from './wording';

const cost = 3;
/** A feature that one example alone has tells nothing about others. */
const fewestTexts = 2;
/** Topic examples count as 'not urgent' only lightly: a few of them are. */
const topicRowCost = 0.3;
const folds = 5;

interface Row {
  readonly text: string;
  readonly urgent: boolean;
  readonly cost: number;
}

/**
 * Trains the hearing of urgency on its own examples of both kinds, with the topics' examples as further texts that
 * are mostly calm, but for those that name goods held or a deadline now. How far scores may be trusted is learnt from
 * folds of its own examples left out in turn.
 */
export function trainUrgency(
  { urgency, topics }: Content,
  topicModel: UnderstandingModel['topics'],
): UrgencyModel {
  const { urgent, notUrgent, signals } = urgency;
  const own = languages.flatMap((language): Row[] => [
    ...urgent[language].map((text) => ({ text, urgent: true, cost: 1 })),
    ...notUrgent[language].map((text) => ({ text, urgent: false, cost: 1 })),
  ]);
  const topicRows = topics
    .flatMap(({ examples }) => languages.flatMap((language) => examples[language]))
    .filter((text) => !namesHarm(signals, text))
    .map((text): Row => ({ text, urgent: false, cost: topicRowCost }));
  const rows = [...own, ...topicRows];
  const wordings = rows.map(({ text }) => wordingOf(text, topicModel.lexicon));
  const counts = wordings.map(featuresOf);
  const vocabulary = Vocabulary.learn(counts, fewestTexts);
  const vectors = counts.map((each) => vocabulary.vectorOf(each));
  const fit = (isUsed: (row: number) => boolean): LinearModel => {
    const used = rows.map((_, row) => row).filter(isUsed);
    return LinearModel.train(
      used.map((row) => vectors[row]!),
      Uint32Array.from(used, (row) => (rows[row]!.urgent ? 0 : 1)),
      1,
      vocabulary.size,
      { cost, rowCost: Float32Array.from(used, (row) => rows[row]!.cost) },
    );
  };
  const scores = own.map(() => 0);
  for (let fold = 0; fold < folds; fold += 1) {
    const model = fit((row) => row >= own.length || row % folds !== fold);
    for (let row = fold; row < own.length; row += folds) scores[row] = model.scores(vectors[row]!)[0] ?? 0;
  }
  const calibration = fitLogistic(
    own.map(({ text }, row) =>
      urgencyMeasurements(
        signals,
        text,
        scores[row]!,
        categoriesOf(topicModel, wordings[row]!, counts[row]!),
      ),
    ),
    own.map((row) => row.urgent),
  );
  return { vocabulary, linear: fit(() => true), signals, calibration };
}

function categoriesOf(
  model: UnderstandingModel['topics'],
  wording: Wording,
  counts: FeatureCounts,
): CalmCategories {
  const scores = scoreTopics(model, wording, counts);
  return categoryProbabilities(model.classes, topicProbabilities(model, scores));
}
