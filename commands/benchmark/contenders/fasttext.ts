import type { FastText } from 'fasttext.wasm.js';
import type { KeptReader, Peer } from '../contender';
import { startFastText } from './fasttext-module';

/**
 * fastText's own defaults (5 passes, rate .1) are made for millions of rows and learn next to nothing here. These
 * follow its tutorial for some thousands of short texts (a high rate, many passes, pairs of words), with subwords, which
 * serve small sets and typing errors.
 */
const settings = {
  lr: 1,
  epoch: 50,
  dim: 50,
  minn: 2,
  maxn: 5,
  wordNgrams: 2,
  bucket: 200_000,
  loss: 'softmax',
  verbose: 0,
};
const prefix = '__label__';
const file = 'kept.bin';

/** fastText's supervised classifier, compiled to WebAssembly: one model for both languages. */
export const fastText: Peer = {
  id: 'fasttext',
  name: 'fastText',
  async train(examples) {
    const labels = [...new Set(examples.map(({ label }) => label))];
    const places = new Map(labels.map((label, place) => [label, place]));
    const lines = examples.map(({ text, label }) => `${prefix}${places.get(label)!} ${plain(text)}\n`);
    const url = URL.createObjectURL(new Blob(lines));
    const fast = await startFastText();
    await fast.trainSupervised(url, settings, () => undefined);
    URL.revokeObjectURL(url);
    return readerOf(fast, labels);
  },
  async load(saved) {
    const end = saved.indexOf('\n');
    const fast = await startFastText();
    fast.core.FS.writeFile(file, saved.subarray(end + 1));
    fast.ft.loadModel(file);
    return readerOf(fast, JSON.parse(saved.toString('utf8', 0, end)) as string[]);
  },
};

function readerOf({ ft, core }: FastText, labels: readonly string[]): KeptReader {
  return {
    read({ text }) {
      const found = ft.predict(plain(text), 1, 0);
      if (found.size() === 0) return { label: '', score: 0 };
      const [score, label] = found.get(0);
      found.delete();
      return { label: labels[Number(label.slice(prefix.length))] ?? '', score };
    },
    save() {
      ft.saveModel(file);
      return Buffer.concat([Buffer.from(`${JSON.stringify(labels)}\n`), core.FS.readFile(file)]);
    },
  };
}

/** As its tutorial prepares texts: small letters, punctuation apart. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' $& ')
    .replace(/\s+/g, ' ')
    .trim();
}
