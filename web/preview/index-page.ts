import type { Problem } from '../../catalogue/content-file';
import type { Content } from '../../catalogue/load-content';
import { categoryIds } from '../../catalogue/categories';
import { html, type Html } from '../html';
import { changeSection, type ChangeReport } from './changes';
import { previewPage, type PreviewPage } from './layout';
import { problemSection } from './problems';

/** What the first page shows. */
export interface IndexParts extends PreviewPage {
  /** Undefined when the catalogue never could be read. */
  readonly content: Content | undefined;
  readonly isCurrent: boolean;
  readonly problems: readonly Problem[];
  /** Topics whose files cannot be read, with the folders that they stand in. */
  readonly unreadable: readonly { readonly id: string; readonly category: string }[];
  readonly nearDuplicates: number;
  readonly changes: ChangeReport;
  readonly percent: (share: number) => string;
}

/** The first page of the preview: what is to mend, what a change did, and every topic. */
export function indexPage(parts: IndexParts): Html {
  const { words: w, content, problems, changes, percent } = parts;
  const body = html`<h1>${w('preview:title')}</h1>
    <p>${w('preview:lead')}</p>
    ${parts.isCurrent || !content ? '' : html`<p class="warning" role="alert">${w('preview:notCurrent')}</p>`}
    ${problems.length === 0 ? html`<p class="good">${w('preview:noProblems')}</p>` : problemSection(w, problems)}
    ${content ? html`<p>${w('preview:nearCount', { count: parts.nearDuplicates })}</p>` : ''}
    ${parts.unreadable.length > 0 ? html`<p>${w('preview:leftOut', { count: parts.unreadable.length })}</p>` : ''}
    ${changeSection(w, changes, percent)} ${content ? topicList(parts, content) : ''}`;
  return previewPage(parts, w('preview:topics'), body);
}

function topicList({ words: w, language, unreadable }: IndexParts, content: Content): Html {
  return html`<section aria-labelledby="topics">
    <h2 id="topics">${w('preview:topics')} (${content.topics.length})</h2>
    ${categoryIds.map((category) => {
      const topics = content.topics.filter((topic) => topic.category === category);
      return html`<details open>
        <summary>${content.categories[category].title[language]} (${topics.length})</summary>
        <ul class="topics">
          ${topics.map(
            ({ id, title, examples }) =>
              html`<li>
                <a href="/${language}/topics/${id}">${title[language]}</a>
                <small>${w('preview:counts', { en: examples.en.length, fr: examples.fr.length })}</small>
              </li>`,
          )}
          ${unreadable
            .filter((topic) => topic.category === category)
            .map(
              ({ id }) =>
                html`<li>
                  <a href="/${language}/topics/${id}">${id}</a>
                  <small>${w('preview:unreadable')}</small>
                </li>`,
            )}
        </ul>
      </details>`;
    })}
  </section>`;
}
