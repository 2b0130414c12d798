import type { GuideModel } from './guide-finder';
import type { LinearModel } from './linear-model';
import type { TopicClass, TopicModel } from './topic-model';
import type { UrgencyModel } from './urgency';
import type { Vocabulary } from './vocabulary';

/** Everything that reading a message needs, trained from one version of the catalogue. */
export interface UnderstandingModel {
  /** The training fingerprint of the catalogue it was trained on. */
  readonly catalogue: string;
  readonly topics: TopicModel & { readonly classes: readonly TopicClass[] };
  readonly guides: GuideModel;
  readonly urgency: UrgencyModel;
  /** Three classes: English, French, any other. */
  readonly language: { readonly vocabulary: Vocabulary; readonly linear: LinearModel };
}
