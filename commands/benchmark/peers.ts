import type { Peer } from './contender';

/** Whom this project compares itself with, in the order of the tables' columns; each is loaded only when needed. */
const loaders: Readonly<Record<string, () => Promise<Peer>>> = {
  'nlpjs-slower': async () => (await import('./contenders/nlpjs.js')).nlpjsSlower,
  nlpjs: async () => (await import('./contenders/nlpjs.js')).nlpjs,
  fasttext: async () => (await import('./contenders/fasttext.js')).fastText,
  natural: async () => (await import('./contenders/natural-bayes.js')).naturalBayes,
  minisearch: async () => (await import('./contenders/minisearch.js')).miniSearch,
};

/** One peer by its id. @throws an Error for an unknown id */
export async function loadPeer(id: string): Promise<Peer> {
  const load = loaders[id];
  if (!load) throw new Error(`There is no peer ${id}.`);
  return load();
}

/** All peers. */
export async function loadPeers(): Promise<Peer[]> {
  return Promise.all(Object.keys(loaders).map(loadPeer));
}
