import type { Decision } from '../../helpdesk/triage/decision';
import { chatLook } from '../chat-look';
import { html, jsonElement, type Html } from '../html';
import { previewPage, type PreviewPage } from './layout';
import { unreadyNote, type Unready } from './unready';

/** What came of a question. */
export interface Tried {
  readonly kind: 'ready';
  readonly chat: readonly unknown[];
  readonly decision: Decision['kind'] | 'none';
  readonly topics: readonly {
    readonly topic: string;
    readonly title: string;
    readonly probability: number;
  }[];
  readonly urgency: number;
}

/** What the page of a question that was tried shows. */
export interface TryParts extends PreviewPage {
  readonly question: string;
  /** The moment shown, ISO 8601. */
  readonly at: string;
  readonly nonce: string;
  readonly tried: Tried | Unready;
  readonly percent: (share: number) => string;
}

/** What the assistant would do with a question, with the files as they are saved. */
export function tryPage(parts: TryParts): Html {
  const { words: w, question, tried } = parts;
  const body = html`<h1>${w('preview:tried')}</h1>
    <p><q>${question}</q></p>
    ${tried.kind === 'ready' ? outcome(parts, tried) : unreadyNote(w, tried)}`;
  return previewPage(parts, w('preview:tried'), body);
}

function outcome({ words: w, language, nonce, at, percent }: TryParts, tried: Tried): Html {
  return html`<p>
      ${w('preview:decision')} <strong>${w(`preview:decisions.${tried.decision}`)}</strong> ·
      ${w('preview:urgent', { chance: percent(tried.urgency) })}
    </p>
    <p>${w('preview:likeliest')}</p>
    <ol>
      ${tried.topics.map(
        ({ topic, title, probability }) =>
          html`<li><a href="/${language}/topics/${topic}">${title}</a> ${percent(probability)}</li>`,
      )}
    </ol>
    <div class="chat" id="chat-${language}"></div>
    ${jsonElement('preview-chats', { nonce, look: chatLook, at, chats: { [language]: tried.chat } })}`;
}
