import { languages } from '../catalogue/language';
import type { UrgencySignals } from '../catalogue/training-examples';
import { fold } from './fold';
import { logisticProbability, type LogisticModel } from './logistic';
import type { LinearModel } from './linear-model';
import type { FeatureCounts } from './features';
import type { Vocabulary } from './vocabulary';

/** What tells that an operation is harmed now: a model of the wording, and readable signals beside it. */
export interface UrgencyModel {
  readonly vocabulary: Vocabulary;
  /** One class. */
  readonly linear: LinearModel;
  readonly signals: UrgencySignals;
  /** From the wording's score and the signals to a probability. */
  readonly calibration: LogisticModel;
}

type Signals = Readonly<Record<keyof UrgencySignals, boolean>>;

/** Which signals a text carries, in either language. */
function signalsIn(signals: UrgencySignals, text: string): Signals {
  const folded = ` ${fold(text)} `;
  const has = (name: keyof UrgencySignals): boolean =>
    languages.some((language) => signals[name][language].some((phrase) => folded.includes(` ${phrase} `)));
  return {
    soon: has('soon'),
    deadline: has('deadline'),
    held: has('held'),
    goods: has('goods'),
    calm: has('calm'),
    curious: has('curious'),
  };
}

/** Whether a text says outright that goods are held or that something is due now. */
export function namesHarm(signals: UrgencySignals, text: string): boolean {
  const { soon, deadline, held, goods, calm } = signalsIn(signals, text);
  return ((held && goods) || (deadline && soon)) && !calm;
}

/** The probabilities of the categories in which little can be harmed: 'your hours tomorrow?' names a near moment only. */
export type CalmCategories = Readonly<
  Record<'conversation' | 'out-of-scope' | 'service-information', number>
>;

/**
 * What is measured of a text: the score of its wording, each signal and the telling pairs of them, and how far it
 * seems to be about something calm.
 */
export function urgencyMeasurements(
  signals: UrgencySignals,
  text: string,
  score: number,
  categories: CalmCategories,
): number[] {
  const { soon, deadline, held, goods, calm, curious } = signalsIn(signals, text);
  return [
    ...[score, soon, deadline && soon, held, held && goods, goods && soon, calm, curious].map(Number),
    categories.conversation,
    categories['out-of-scope'],
    categories['service-information'],
  ];
}

/** The probability that an operation is harmed now, for a text and the categories that it was read as. */
export function urgencyOf(
  { vocabulary, linear, signals, calibration }: UrgencyModel,
  text: string,
  counts: FeatureCounts,
  categories: CalmCategories,
): number {
  const [score = 0] = linear.scores(vocabulary.vectorOf(counts));
  return logisticProbability(calibration, urgencyMeasurements(signals, text, score, categories));
}
