import { languages } from '../catalogue/language';
import type { Content } from '../catalogue/load-content';
import { featuresOf } from './features';
import type { GuideModel } from './guide-finder';
import { LinearModel } from './linear-model';
import { fitTemperature } from './probabilities';
import type { TopicModel } from './topic-model';
import { wordingOf } from './wording';

const cost = 3;
/** Every so many-th description is held out to fit how far scores may be trusted. */
const heldOutEvery = 4;

/** Trains the finding of guides on what `guides.yaml` says of each: titles, summaries, functions, wordings. */
export function trainGuides(content: Content, { vocabulary, lexicon }: TopicModel): GuideModel {
  const ids = Object.keys(content.guides);
  const rows = ids.flatMap((id, label) => {
    const { title, summary, covers, asks } = content.guides[id]!;
    return languages
      .flatMap((language) => [title[language], summary[language], ...covers[language], ...asks[language]])
      .map((text) => ({ label, vector: vocabulary.vectorOf(featuresOf(wordingOf(text, lexicon))) }));
  });
  const fit = (kept: typeof rows): LinearModel =>
    LinearModel.train(
      kept.map(({ vector }) => vector),
      Uint32Array.from(kept, ({ label }) => label),
      ids.length,
      vocabulary.size,
      { cost },
    );
  const partly = fit(rows.filter((_, index) => index % heldOutEvery !== 0));
  const heldOut = rows
    .filter((_, index) => index % heldOutEvery === 0)
    .map(({ vector, label }) => ({ scores: partly.scores(vector), label }));
  return {
    ids,
    linear: fit(rows),
    temperature: fitTemperature(heldOut),
    words: content.guideWords,
    ofTopics: content.topics.map(({ category, guides }) =>
      category === 'service-information' ? [] : guides,
    ),
  };
}
