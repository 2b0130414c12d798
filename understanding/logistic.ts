/** A dense logistic model with few inputs: turns measurements into a probability. */
export interface LogisticModel {
  /** One weight an input, and the bias last. */
  readonly weights: readonly number[];
}

/** The logistic function. */
export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** The probability that the model gives to these inputs. */
export function logisticProbability(model: LogisticModel, inputs: readonly number[]): number {
  const sum = inputs.reduce((total, input, index) => total + input * (model.weights[index] ?? 0), 0);
  return sigmoid(sum + (model.weights[inputs.length] ?? 0));
}

const steps = 400;
const ridge = 1e-3;

/**
 * Fits a logistic model by gradient descent on standardised inputs, both outcomes weighing the same in sum.
 * Meant for a handful of inputs and some thousands of rows; deterministic.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  outcomes: readonly boolean[],
): LogisticModel {
  const inputs = rows[0]?.length ?? 0;
  const means = column(inputs, (input) => average(rows, (row) => row[input] ?? 0));
  const spreads = column(inputs, (input) =>
    Math.sqrt(average(rows, (row) => ((row[input] ?? 0) - means[input]!) ** 2) + 1e-9),
  );
  const standard = rows.map((row) => [
    ...row.map((value, input) => (value - means[input]!) / spreads[input]!),
    1,
  ]);
  const positives = outcomes.filter(Boolean).length;
  const share = (outcome: boolean): number =>
    0.5 / Math.max(1, outcome ? positives : rows.length - positives);

  const weights = new Array<number>(inputs + 1).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const gradient = new Array<number>(inputs + 1).fill(0);
    standard.forEach((row, index) => {
      const score = row.reduce((sum, value, input) => sum + value * weights[input]!, 0);
      const error = (sigmoid(score) - (outcomes[index] ? 1 : 0)) * share(outcomes[index] ?? false);
      row.forEach((value, input) => (gradient[input]! += error * value));
    });
    gradient.forEach((slope, input) => (weights[input]! -= 2 * (slope + ridge * weights[input]!)));
  }
  const unscaled = weights.slice(0, inputs).map((weight, input) => weight / spreads[input]!);
  const shift = unscaled.reduce((sum, weight, input) => sum + weight * means[input]!, 0);
  return { weights: [...unscaled, weights[inputs]! - shift] };
}

function column(count: number, valueOf: (index: number) => number): number[] {
  return Array.from({ length: count }, (_, index) => valueOf(index));
}

function average<T>(rows: readonly T[], valueOf: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + valueOf(row), 0) / Math.max(1, rows.length);
}
