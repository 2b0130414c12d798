import { fixedBias, layRows, trainBinarySvm, type SvmOptions } from './linear-svm';
import type { SparseVector } from './vocabulary';

/**
 * One-vs-rest linear models over the same features, in 8-bit weights: the weights of a feature for all
 * classes lie side by side, so that scoring reads memory in order.
 */
export class LinearModel {
  constructor(
    readonly classes: number,
    /** weights[feature × classes + class], each times its class's scale. */
    readonly weights: Int8Array,
    readonly scales: Float32Array,
  ) {}

  /**
   * Trains a model.
   *
   * @param labels the class of each row
   * @param features how many features the rows' vocabulary has
   */
  static train(
    rows: readonly SparseVector[],
    labels: Uint32Array,
    classes: number,
    features: number,
    options: SvmOptions,
  ): LinearModel {
    const laid = layRows(rows);
    const weights = new Int8Array(features * classes);
    const scales = new Float32Array(classes);
    const positive = new Uint8Array(rows.length);
    const trained = new Float64Array(features);
    for (let label = 0; label < classes; label += 1) {
      labels.forEach((own, row) => (positive[row] = own === label ? 1 : 0));
      trained.fill(0);
      trainBinarySvm(laid, positive, trained, options);
      let largest = 1e-9;
      for (let feature = 0; feature < features; feature += 1) {
        largest = Math.max(largest, Math.abs(trained[feature]!));
      }
      const scale = largest / 127;
      for (let feature = 0; feature < features; feature += 1) {
        weights[feature * classes + label] = Math.round(trained[feature]! / scale);
      }
      scales[label] = scale;
    }
    return new LinearModel(classes, weights, scales);
  }

  /** What a feature says of a class: its score grows by this times the feature's value. */
  weightOf(feature: number, label: number): number {
    return this.weights[feature * this.classes + label]! * this.scales[label]!;
  }

  /** The score of each class: above 0 on its side of the margin. */
  scores({ indices, values }: SparseVector): Float32Array {
    const { classes, weights, scales } = this;
    const sums = new Float32Array(classes);
    for (let at = 0; at < indices.length; at += 1) {
      const value = values[at]!;
      const start = indices[at]! * classes;
      for (let label = 0; label < classes; label += 1) sums[label]! += value * weights[start + label]!;
    }
    for (let label = 0; label < classes; label += 1) {
      sums[label] = sums[label]! * scales[label]! + fixedBias;
    }
    return sums;
  }
}
