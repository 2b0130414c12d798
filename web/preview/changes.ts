import { html, type Html } from '../html';
import type { Words } from './layout';
import { unreadyNote, type Unready } from './unready';

/** How one golden question is read now and was read at the last commit. */
export interface QuestionChange {
  readonly language: string;
  readonly text: string;
  readonly topic: string;
  readonly before: string;
  readonly now: string;
}

/** Shares of golden questions that are read right, from 0 to 1. */
export interface Shares {
  readonly questions: number;
  readonly categories: number;
  readonly topics: number;
}

/** What a change of the catalogue did to the reading of the golden questions. */
export type ChangeReport =
  | Unready
  | {
      readonly kind: 'ready';
      readonly before: Shares;
      readonly now: Shares;
      readonly better: readonly QuestionChange[];
      readonly worse: readonly QuestionChange[];
    };

/** The report as a part of a page. */
export function changeSection(words: Words, report: ChangeReport, percent: (share: number) => string): Html {
  return html`<section aria-labelledby="changes">
    <h2 id="changes">${words('preview:changes')}</h2>
    ${report.kind === 'ready' ? readyReport(words, report, percent) : unreadyNote(words, report)}
  </section>`;
}

function readyReport(
  words: Words,
  { before, now, better, worse }: Extract<ChangeReport, { kind: 'ready' }>,
  percent: (share: number) => string,
): Html {
  const row = (label: string, key: 'categories' | 'topics'): Html =>
    html`<tr>
      <th scope="row">${words(label)}</th>
      <td>${before.questions > 0 ? percent(before[key]) : '–'}</td>
      <td>${now.questions > 0 ? percent(now[key]) : '–'}</td>
    </tr>`;
  return html`<table>
      <caption>
        ${words('preview:golden', { count: now.questions })}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${words('preview:before')}</th>
          <th scope="col">${words('preview:now')}</th>
        </tr>
      </thead>
      <tbody>
        ${row('preview:rightCategory', 'categories')} ${row('preview:rightTopic', 'topics')}
      </tbody>
    </table>
    ${changeList(words('preview:better', { count: better.length }), better)}
    ${changeList(words('preview:worse', { count: worse.length }), worse)}`;
}

function changeList(title: string, changes: readonly QuestionChange[]): Html {
  if (changes.length === 0) return html`<p>${title}</p>`;
  return html`<details open>
    <summary>${title}</summary>
    <ul>
      ${changes.map(
        ({ language, text, topic, before, now }) =>
          html`<li>
            <q lang="${language}">${text}</q> (<code>${topic}</code>): <code>${before}</code> →
            <code>${now}</code>
          </li>`,
      )}
    </ul>
  </details>`;
}
