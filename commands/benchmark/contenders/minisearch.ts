import MiniSearch, { type Options } from 'minisearch';
import type { KeptReader, Peer } from '../contender';

interface Sentence {
  readonly id: number;
  readonly text: string;
  readonly label: string;
}

const options: Options<Sentence> = { fields: ['text'], storeFields: ['label'] };

/** MiniSearch with its default tokenizer and scoring: the label of the sentence that it finds first. */
export const miniSearch: Peer = {
  id: 'minisearch',
  name: 'MiniSearch',
  async train(examples) {
    const index = new MiniSearch(options);
    index.addAll(examples.map(({ text, label }, id) => ({ id, text, label })));
    return readerOf(index);
  },
  async load(saved) {
    return readerOf(MiniSearch.loadJSON(saved.toString(), options));
  },
};

function readerOf(index: MiniSearch<Sentence>): KeptReader {
  return {
    read({ text }) {
      const [first] = index.search(text);
      return first ? { label: String(first.label), score: first.score } : { label: '', score: 0 };
    },
    save: () => JSON.stringify(index),
  };
}
