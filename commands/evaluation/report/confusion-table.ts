import { html, type Html } from '../../../web/html';
import type { Confusion } from '../confusion';
import type { ReportVoice } from './report-voice';
import { scrollable } from './section';

/** The shares from which a cell is coloured one shade darker; report.css has the shades. */
const shadesFrom = [0, 0.02, 0.05, 0.1, 0.25, 0.5] as const;

/** A table of the categories: what the questions of each were put into, coloured by share, with the figures in it. */
export function confusionTable(voice: ReportVoice, { categories, rows }: Confusion): Html {
  const { words: w, roundPercent, number, category } = voice;
  const caught = categories.map((_, column) => rows.reduce((sum, { counts }) => sum + counts[column]!, 0));
  const table = html`<table class="confusion">
    <caption>
      <span>${w('confusion.caption')}</span>
    </caption>
    <thead>
      <tr>
        <th scope="col">${w('confusion.expected')}</th>
        ${categories.map(
          (id, column) =>
            html`<th scope="col">
              <span aria-hidden="true">${column + 1}</span><span class="unseen">${category(id)}</span>
            </th>`,
        )}
        <th scope="col">${w('confusion.found')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ expected, n, counts }, row) =>
          html`<tr>
            <th scope="row">${row + 1}. ${category(expected)} <small>(${number(n)})</small></th>
            ${counts.map((count, column) => cell(voice, count, n, row === column))}
            <td>${n > 0 ? roundPercent(counts[row]! / n) : '–'}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${w('confusion.rightly')}</th>
        ${rows.map(
          ({ counts }, column) =>
            html`<td>${caught[column]! > 0 ? roundPercent(counts[column]! / caught[column]!) : '–'}</td>`,
        )}
        <td></td>
      </tr>
    </tfoot>
  </table>`;
  return html`${scrollable(voice, 'confusion', table)} ${legend(voice)}`;
}

function cell({ number }: ReportVoice, count: number, n: number, isRight: boolean): Html {
  return html`<td class="${shadeOf(count, n, isRight)}">${number(count)}</td>`;
}

function shadeOf(count: number, n: number, isRight: boolean): string {
  if (count === 0) return 'none';
  const shade = shadesFrom.findLastIndex((from) => count / n >= from);
  return `${isRight ? 'right' : 'wrong'}-${shade}`;
}

/** What the shades stand for. */
function legend({ words: w, roundPercent }: ReportVoice): Html {
  const kinds = ['right', 'wrong'] as const;
  return html`<ul class="legend">
    ${kinds.map(
      (kind) =>
        html`<li>
          ${w(`confusion.${kind}`)}
          ${shadesFrom.map((from, shade) => html`<span class="${kind}-${shade}">${from > 0 ? '≥' : '>'} ${roundPercent(from)}</span> `)}
        </li>`,
    )}
  </ul>`;
}
