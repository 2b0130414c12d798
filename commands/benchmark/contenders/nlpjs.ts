import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { LangFr } from '@nlpjs/lang-fr';
import { Nlp } from '@nlpjs/nlp';
import { languages } from '../../../catalogue/language';
import type { KeptReader, Peer } from '../contender';

/** What it reads with as it comes. Settings that are registered replace these as a whole. */
const defaults = {
  keepStopwords: true,
  nonefeatureValue: 1,
  nonedeltaMultiplier: 1.2,
  spellCheck: false,
  spellCheckDistance: 1,
  filterZeros: true,
};

/** nlp.js with its English and French, as it comes. */
export const nlpjs: Peer = peer('nlpjs', 'nlp.js', {});

/** nlp.js learning more slowly than it does by default, which serves it well on most sets. */
export const nlpjsSlower: Peer = peer('nlpjs-slower', 'nlp.js, rate .1', { learningRate: 0.1 });

function peer(id: string, name: string, changes: { readonly learningRate?: number }): Peer {
  const empty = (): Nlp => {
    const container = containerBootstrap();
    container.use(LangEn);
    container.use(LangFr);
    for (const language of languages) {
      container.registerConfiguration(`nlu-${language}`, { ...defaults, ...changes }, true);
    }
    return new Nlp({ container, languages, autoLoad: false, autoSave: false, nlu: { log: false } });
  };
  return {
    id,
    name,
    isSlow: true,
    async train(examples) {
      const nlp = empty();
      for (const { language, text, label } of examples) nlp.addDocument(language, text, label);
      await nlp.train();
      return readerOf(nlp);
    },
    async load(saved) {
      const nlp = empty();
      nlp.import(saved.toString());
      return readerOf(nlp);
    },
  };
}

/** Takes the best intent however low its score: nlp.js would answer None below a half. */
function readerOf(nlp: Nlp): KeptReader {
  return {
    async read({ language, text }) {
      const [best] = (await nlp.classify(language, text)).classifications;
      return !best || best.intent === 'None'
        ? { label: '', score: 0 }
        : { label: best.intent, score: best.score };
    },
    save: () => nlp.export(),
  };
}
