import type { Problem } from '../../catalogue/content-file';
import { html, type Html } from '../html';
import type { Words } from './layout';
import { problemList } from './problems';

/** Why what the examples do cannot be shown (yet). */
export type Unready =
  | { readonly kind: 'pending' | 'failed' | 'no-commit' }
  /** Something must be mended before the examples can be assessed. */
  | { readonly kind: 'blocked'; readonly problems: readonly Problem[] };

/** Says why something is not shown yet. */
export function unreadySentence(words: Words, { kind }: Unready): Html {
  return html`<p>${words(`preview:${kind}`)}</p>`;
}

/** Says why something is not shown yet, and what to mend for it to be shown. */
export function unreadyNote(words: Words, unready: Unready): Html {
  const sentence = unreadySentence(words, unready);
  if (unready.kind !== 'blocked') return sentence;
  return html`<div class="problems">${sentence} ${problemList(unready.problems)}</div>`;
}
