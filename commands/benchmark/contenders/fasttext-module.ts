import type { FastText } from 'fasttext.wasm.js';

/** Starts a fastText of its own: an instance holds one model, trained or loaded. */
export async function startFastText(): Promise<FastText> {
  const { getFastTextClass, getFastTextModule } = await import('fasttext.wasm.js');
  const FastTextClass = await getFastTextClass({ getFastTextModule });
  return new FastTextClass();
}
