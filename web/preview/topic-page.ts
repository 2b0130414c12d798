import type { Problem } from '../../catalogue/content-file';
import { languages, type Bilingual } from '../../catalogue/language';
import type { AuthoredTopic } from '../../catalogue/topic';
import { chatLook } from '../chat-look';
import { html, jsonElement, type Html } from '../html';
import { changeSection, type ChangeReport } from './changes';
import { previewPage, type PreviewPage } from './layout';
import { problemSection } from './problems';
import { unreadySentence, type Unready } from './unready';

/** The topics whose examples are most like a topic's, or why they are not known. */
export type Rivals =
  | {
      readonly kind: 'ready';
      readonly topics: readonly {
        readonly topic: string;
        readonly title: string;
        readonly likeness: number;
      }[];
    }
  | Unready;

/** What a topic's page shows. */
export interface TopicParts extends PreviewPage {
  readonly topic: AuthoredTopic;
  readonly file: string;
  /** Whether the page shows the files as they now are. */
  readonly isCurrent: boolean;
  /** The day that the answer is shown for, '2026-11-23'. */
  readonly date: string;
  /** The moment shown, ISO 8601. */
  readonly at: string;
  /** The conversation in each language, for Web Chat to show. */
  readonly chats: Bilingual<readonly unknown[]>;
  readonly nonce: string;
  readonly problems: readonly Problem[];
  readonly rivals: Rivals;
  readonly near: readonly {
    readonly own: string;
    readonly other: string;
    readonly topic: string;
    readonly distance: number;
  }[];
  readonly changes: ChangeReport;
  readonly percent: (share: number) => string;
}

/** One topic as clients see it in both languages, with all that a steward judges it by. */
export function topicPage(parts: TopicParts): Html {
  const { words: w, language, topic, percent } = parts;
  const name = { en: 'English', fr: 'Français' };
  const body = html`<h1>${topic.title[language]}</h1>
    <p><code>${parts.file}</code></p>
    ${parts.isCurrent ? '' : html`<p class="warning" role="alert">${w('preview:notCurrent')}</p>`}
    <form class="date">
      <label for="date">${w('preview:date')}</label>
      <input type="date" id="date" name="date" value="${parts.date}" />
      <button>${w('preview:show')}</button>
    </form>
    ${problemSection(w, parts.problems)}
    <div class="chats">
      ${languages.map(
        (each) =>
          html`<section lang="${each}-CA" aria-label="${name[each]}">
            <h2>${name[each]}</h2>
            <div class="chat" id="chat-${each}"></div>
          </section>`,
      )}
    </div>
    ${jsonElement('preview-chats', {
      nonce: parts.nonce,
      look: chatLook,
      at: parts.at,
      chats: parts.chats,
    })}
    <section aria-labelledby="sources">
      <h2 id="sources">${w('preview:sources')}</h2>
      ${topic.sources.length === 0 ? html`<p>${w('preview:noSources')}</p>` : sourceList(parts)}
    </section>
    <section aria-labelledby="rivals">
      <h2 id="rivals">${w('preview:rivals')}</h2>
      <p>${w('preview:rivalsLead')}</p>
      ${
        parts.rivals.kind === 'ready'
          ? html`<ul>
              ${parts.rivals.topics.map(
                ({ topic: id, title, likeness }) =>
                  html`<li><a href="/${language}/topics/${id}">${title}</a> ${percent(likeness)}</li>`,
              )}
            </ul>`
          : unreadySentence(w, parts.rivals)
      }
      ${
        parts.near.length === 0
          ? ''
          : html`<ul>
              ${parts.near.map(
                ({ own, other, topic: id, distance }) =>
                  html`<li>
                    <q>${own}</q> – <q>${other}</q> (<a href="/${language}/topics/${id}">${id}</a>,
                    ${distance.toFixed(2)})
                  </li>`,
              )}
            </ul>`
      }
    </section>
    ${changeSection(w, parts.changes, percent)}
    <section aria-labelledby="examples">
      <h2 id="examples">${w('preview:examples')}</h2>
      <div class="chats">
        ${languages.map(
          (each) =>
            html`<div lang="${each}-CA">
              <h3>${name[each]} (${topic.examples[each].length})</h3>
              <ul>
                ${topic.examples[each].map((text) => html`<li>${text}</li>`)}
              </ul>
            </div>`,
        )}
      </div>
    </section>`;
  return previewPage(parts, topic.title[language], body);
}

function sourceList({ topic, language, words: w }: TopicParts): Html {
  return html`<ul>
    ${topic.sources.map(({ title, url, kind, read }) => {
      const address = typeof url === 'string' ? url : url[language];
      return html`<li>
        <a href="${address}" rel="noreferrer">${title[language]}</a> (${w(`preview:${kind}`)},
        ${w('preview:read', { day: read })})
      </li>`;
    })}
  </ul>`;
}
