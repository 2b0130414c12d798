import { chatLook } from '../chat-look';
import { html, jsonElement, type Html } from '../html';
import { previewPage, type PreviewPage } from './layout';

/** What the page of a question that was tried shows. */
export interface TryParts extends PreviewPage {
  readonly question: string;
  /** The moment shown, ISO 8601. */
  readonly at: string;
  readonly nonce: string;
  /** Undefined while the model is being trained. */
  readonly tried:
    | {
        readonly chat: readonly unknown[];
        readonly decision: string;
        readonly topics: readonly {
          readonly topic: string;
          readonly title: string;
          readonly probability: number;
        }[];
        readonly urgency: number;
      }
    | undefined;
  readonly percent: (share: number) => string;
}

/** What the assistant would do with a question, with the files as they are saved. */
export function tryPage(parts: TryParts): Html {
  const { words: w, language, question, tried, percent } = parts;
  const body = html`<h1>${w('preview:tried')}</h1>
    <p><q>${question}</q></p>
    ${
      tried === undefined
        ? html`<p>${w('preview:pending')}</p>`
        : html`<p>
              ${w('preview:decision')} <code>${tried.decision}</code> · ${w('preview:urgent')}
              ${percent(tried.urgency)}
            </p>
            <ol>
              ${tried.topics.map(
                ({ topic, title, probability }) =>
                  html`<li><a href="/${language}/topics/${topic}">${title}</a> ${percent(probability)}</li>`,
              )}
            </ol>
            <div class="chat" id="chat-${language}"></div>
            ${jsonElement('preview-chats', { nonce: parts.nonce, look: chatLook, at: parts.at, chats: { [language]: tried.chat } })}`
    }`;
  return previewPage(parts, w('preview:tried'), body);
}
