/** The cases that were about equally sure, and how often they were right. */
export interface CalibrationBin {
  /** How sure its cases were: at least this, */
  readonly from: number;
  /** and less than this; in the last bin, at most. */
  readonly to: number;
  readonly n: number;
  /** How sure they were on average, and the share that was right; 0 when there is no case. */
  readonly confidence: number;
  readonly accuracy: number;
}

/** How far probabilities may be taken at their word. */
export interface Calibration {
  /** The expected calibration error: how far sureness and the share of hits are apart, over all cases; 0 is best. */
  readonly ece: number;
  readonly bins: readonly CalibrationBin[];
}

/** A case with how sure it was, from 0 to 1, and whether it was right. */
export interface CalibrationCase {
  readonly confidence: number;
  readonly isRight: boolean;
}

const binCount = 10;

/** Compares how sure the cases were with how often they were right, in ten bins of equal width. */
export function calibrationOf(cases: readonly CalibrationCase[]): Calibration {
  const bins = Array.from({ length: binCount }, (_, index) =>
    binOf(
      index,
      cases.filter(({ confidence }) => indexOf(confidence) === index),
    ),
  );
  const apart = bins.reduce(
    (sum, { n, confidence, accuracy }) => sum + n * Math.abs(accuracy - confidence),
    0,
  );
  return { ece: apart / Math.max(1, cases.length), bins };
}

/** Sums of rounded probabilities may exceed 1 by a hair. */
function indexOf(confidence: number): number {
  return Math.min(binCount - 1, Math.floor(confidence * binCount));
}

function binOf(index: number, cases: readonly CalibrationCase[]): CalibrationBin {
  const mean = (valueOf: (each: CalibrationCase) => number): number =>
    cases.reduce((sum, each) => sum + valueOf(each), 0) / Math.max(1, cases.length);
  return {
    from: index / binCount,
    to: (index + 1) / binCount,
    n: cases.length,
    confidence: mean(({ confidence }) => confidence),
    accuracy: mean(({ isRight }) => Number(isRight)),
  };
}
