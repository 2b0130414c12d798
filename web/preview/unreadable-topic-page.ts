import type { Problem } from '../../catalogue/content-file';
import { html, type Html } from '../html';
import { previewPage, type PreviewPage } from './layout';
import { problemSection } from './problems';

/** What the page of a topic that cannot be read shows. */
export interface UnreadableTopicParts extends PreviewPage {
  readonly id: string;
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** A topic whose file is begun or has a mistake: what to mend before it can be shown. */
export function unreadableTopicPage(parts: UnreadableTopicParts): Html {
  const { words: w, id, file, problems } = parts;
  const body = html`<h1>${id}</h1>
    <p><code>${file}</code></p>
    <p class="warning" role="alert">${w('preview:unreadableTopic')}</p>
    ${problemSection(w, problems)}`;
  return previewPage(parts, id, body);
}
