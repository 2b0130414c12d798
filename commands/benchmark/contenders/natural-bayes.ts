import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier';
import porterEnglish from 'natural/lib/natural/stemmers/porter_stemmer';
import porterFrench from 'natural/lib/natural/stemmers/porter_stemmer_fr';
import { languages, type Language } from '../../../catalogue/language';
import { byLanguage, type KeptReader, type Peer } from '../contender';

const stemmers: Readonly<Record<Language, object>> = { en: porterEnglish, fr: porterFrench };

/** natural's naive Bayes classifier as it comes, one a language with that language's stemmer. */
export const naturalBayes: Peer = {
  id: 'natural',
  name: 'natural Bayes',
  async train(examples) {
    const classifiers = new Map<Language, BayesClassifier>();
    for (const [language, group] of byLanguage(examples)) {
      const classifier = new BayesClassifier(stemmers[language]);
      for (const { text, label } of group) classifier.addDocument(text, label);
      classifier.train();
      classifiers.set(language, classifier);
    }
    return readerOf(classifiers);
  },
  async load(saved) {
    const stored = JSON.parse(saved.toString()) as Readonly<Partial<Record<Language, object>>>;
    return readerOf(
      new Map(
        languages.flatMap((language) => {
          const classifier = stored[language];
          return classifier
            ? [[language, BayesClassifier.restore(classifier, stemmers[language])] as const]
            : [];
        }),
      ),
    );
  },
};

/** The score is the posterior probability: the likelihoods it gives shrink with the length of a text. */
function readerOf(classifiers: ReadonlyMap<Language, BayesClassifier>): KeptReader {
  return {
    read({ language, text }) {
      const likelihoods = classifiers.get(language)?.getClassifications(text) ?? [];
      const sum = likelihoods.reduce((total, { value }) => total + value, 0);
      const [best] = likelihoods;
      return best ? { label: best.label, score: sum > 0 ? best.value / sum : 0 } : { label: '', score: 0 };
    },
    save: () => JSON.stringify(Object.fromEntries(classifiers)),
  };
}
