import type { Problem } from '../../catalogue/content-file';
import { html, type Html } from '../html';
import type { Words } from './layout';

/** A section on what is to mend, with its places; nothing when there is nothing. */
export function problemSection(words: Words, problems: readonly Problem[]): Html {
  if (problems.length === 0) return html``;
  return html`<section class="problems" aria-labelledby="problems">
    <h2 id="problems">${words('preview:problems', { count: problems.length })}</h2>
    <p>${words('preview:problemsLead')}</p>
    ${problemList(problems)}
  </section>`;
}

/** Problems with their places; what to write is said in English whatever the page's language. */
export function problemList(problems: readonly Problem[]): Html {
  return html`<ul>
    ${problems.map(
      ({ file, line, message }) =>
        html`<li><code>${file}:${line}</code> <span lang="en">${message}</span></li>`,
    )}
  </ul>`;
}
