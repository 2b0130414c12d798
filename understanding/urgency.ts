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

/** What is measured of a text: the score of its wording, then each signal and the telling pairs of them. */
export function urgencyMeasurements(signals: UrgencySignals, text: string, score: number): number[] {
  return measured(signalsIn(signals, text), score);
}

function measured({ soon, deadline, held, goods, calm, curious }: Signals, score: number): number[] {
  return [score, soon, deadline && soon, held, held && goods, goods && soon, calm, curious].map(Number);
}

/**
 * Goods that are held are urgent however the rest is worded, unless the text only asks: whoever has a truck
 * at the border must never be sent to read a page first.
 */
const heldGoodsAtLeast = 0.9;

/** A wording that no signal bears out counts for less. */
const withoutSignal = 0.7;

/**
 * The probability that an operation is harmed now.
 *
 * @param elsewhere the probability that the message is small talk, about the helpdesk's service, or nobody
 *   here's business: 'your hours tomorrow?' names a near moment, but nothing that is harmed
 */
export function urgencyOf(
  { linear, signals, calibration }: UrgencyModel,
  text: string,
  vector: SparseVector,
  elsewhere: number,
): number {
  const [score = 0] = linear.scores(vector);
  const found = signalsIn(signals, text);
  const probability = logisticProbability(calibration, measured(found, score));
  if (found.held && found.goods && !found.calm && !found.curious)
    return Math.max(probability, heldGoodsAtLeast);
  const namesHarm = found.held || found.goods || found.deadline;
  if (!namesHarm && !found.soon) return probability * (1 - elsewhere) * withoutSignal;
  return namesHarm ? probability : probability * (1 - elsewhere);
}
