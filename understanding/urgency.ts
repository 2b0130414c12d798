import { languages } from '../catalogue/language';
import type { UrgencySignals } from '../catalogue/training-examples';
import { fold } from './fold';
import { logisticProbability, type LogisticModel } from './logistic';
import type { LinearModel } from './linear-model';
import type { SparseVector } from './vocabulary';

/** What tells that an operation is harmed now: a model of the wording, and readable signals beside it. */
export interface UrgencyModel {
  /** One class, over the topics' vocabulary. */
  readonly linear: LinearModel;
  readonly signals: UrgencySignals;
  /** From the wording's score and the signals to a probability. */
  readonly calibration: LogisticModel;
}

/** What is measured of a text: the score of its wording, then each signal and the telling pairs of them. */
export function urgencyMeasurements(signals: UrgencySignals, text: string, score: number): number[] {
  const folded = ` ${fold(text)} `;
  const has = (name: keyof UrgencySignals): boolean =>
    languages.some((language) => signals[name][language].some((phrase) => folded.includes(` ${phrase} `)));
  const [soon, deadline, held, goods, calm] = [
    has('soon'),
    has('deadline'),
    has('held'),
    has('goods'),
    has('calm'),
  ];
  return [score, soon, deadline && soon, held, held && goods, goods && soon, calm].map(Number);
}

/** The probability that an operation is harmed now. */
export function urgencyOf(
  { linear, signals, calibration }: UrgencyModel,
  text: string,
  vector: SparseVector,
): number {
  const [score = 0] = linear.scores(vector);
  return logisticProbability(calibration, urgencyMeasurements(signals, text, score));
}
