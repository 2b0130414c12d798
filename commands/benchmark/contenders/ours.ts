import { ConceptLexicon } from '../../../understanding/concept-lexicon';
import { logisticProbability } from '../../../understanding/logistic';
import { scoreTopics, topicProbabilities } from '../../../understanding/topic-model';
import { trainTopics } from '../../../understanding/train-topics';
import { measurementsOf } from '../../../understanding/unknown';
import { wordingOf } from '../../../understanding/wording';
import type { Contender } from '../contender';
import { largest } from '../largest';

const noConcepts = {};
const lexicon = ConceptLexicon.of(noConcepts);

/** This project's topic model alone, with no lexicon of concepts: those of the helpdesk say nothing about other fields. */
export const ours: Contender = {
  name: 'ours',
  async train(examples) {
    const labels = [...new Set(examples.map(({ label }) => label))];
    const places = new Map(labels.map((label, place) => [label, place]));
    const rows = examples.map(({ text, label }) => ({ text, label: places.get(label)! }));
    const model = trainTopics(rows, labels.length, noConcepts);
    return {
      read({ text }) {
        const wording = wordingOf(text, lexicon);
        const scores = scoreTopics(model, wording);
        return {
          label: labels[largest(topicProbabilities(model, scores))] ?? '',
          score: logisticProbability(model.known, measurementsOf(scores, wording.words.length)),
        };
      },
    };
  },
};
