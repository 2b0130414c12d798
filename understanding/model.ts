import type { CategoryId } from '../catalogue/categories';
import type { GuideModel } from './guide-finder';
import type { LinearModel } from './linear-model';
import type { LogisticModel } from './logistic';
import type { UrgencyModel } from './urgency';
import type { Vocabulary } from './vocabulary';

/** A topic as the model knows it: the class at the same place of its scores. */
export interface TopicClass {
  readonly id: string;
  readonly category: CategoryId;
}

/** Everything that reading a message needs, trained from one version of the catalogue. */
export interface UnderstandingModel {
  /** The training fingerprint of the catalogue it was trained on. */
  readonly catalogue: string;
  readonly topics: {
    readonly classes: readonly TopicClass[];
    readonly vocabulary: Vocabulary;
    readonly linear: LinearModel;
    /** How far each feature belongs to one topic, see specificity.ts. */
    readonly specificities: Float32Array;
    /** Sharpens scores into probabilities: fitted on examples held out of training. */
    readonly temperature: number;
    /** From the measurements of a text (see unknown.ts) to the probability that some topic fits it. */
    readonly known: LogisticModel;
  };
  readonly guides: GuideModel;
  readonly urgency: UrgencyModel;
  /** Three classes: English, French, any other. */
  readonly language: { readonly vocabulary: Vocabulary; readonly linear: LinearModel };
}
