import type { Problem } from '../../catalogue/content-file';
import type { Content } from '../../catalogue/load-content';
import { categoryIds } from '../../catalogue/categories';
import { html, type Html } from '../html';
import { changeSection, type ChangeReport } from './changes';
import { previewPage, problemList, type PreviewPage } from './layout';

/** What the first page shows. */
export interface IndexParts extends PreviewPage {
  /** Undefined when the catalogue never could be read. */
  readonly content: Content | undefined;
  readonly isCurrent: boolean;
  readonly problems: readonly Problem[];
  readonly nearDuplicates: number;
  readonly changes: ChangeReport;
  readonly percent: (share: number) => string;
}

/** The first page of the preview: what is to mend, what a change did, and every topic. */
export function indexPage(parts: IndexParts): Html {
  const { words: w, content, problems, changes, percent } = parts;
  const body = html`<h1>${w('preview:title')}</h1>
    <p>${w('preview:lead')}</p>
    ${parts.isCurrent ? '' : html`<p class="warning" role="alert">${w('preview:notCurrent')}</p>`}
    ${problems.length === 0 ? html`<p class="good">${w('preview:noProblems')}</p>` : problemList(w, problems)}
    <p>${w('preview:nearCount', { count: parts.nearDuplicates })}</p>
    ${changeSection(w, changes, percent)} ${content ? topicList(parts, content) : ''}`;
  return previewPage(parts, w('preview:topics'), body);
}

function topicList({ words: w, language }: IndexParts, content: Content): Html {
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
        </ul>
      </details>`;
    })}
  </section>`;
}
