import { languages, type Bilingual } from '../../../catalogue/language';
import { html, type Html } from '../../../web/html';
import type { Evaluation } from '../evaluate-questions';
import type { ReportVoice } from './report-voice';

/** The figures of each language side by side: neither should lag behind. */
export function languageTable(
  { words: w, percent, number }: ReportVoice,
  byLanguage: Bilingual<Evaluation>,
): Html {
  const row = (name: string, value: (evaluation: Evaluation) => string): Html =>
    html`<tr>
      <th scope="row">${name}</th>
      ${languages.map((language) => html`<td>${value(byLanguage[language])}</td>`)}
    </tr>`;
  const known = (n: number, share: number): string => (n > 0 ? percent(share) : '–');
  return html`<table>
    <caption>
      ${w('languages.caption')}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${languages.map((language) => html`<th scope="col">${w(`languages.${language}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${row(w('questions'), ({ n }) => number(n))}
      ${row(w('figures.accuracy.name'), ({ n, accuracy }) => known(n, accuracy))}
      ${row(w('figures.macroF1.name'), ({ n, macroF1 }) => known(n, macroF1))}
      ${row(w('figures.top1.name'), ({ topics }) => known(topics.n, topics.top1))}
      ${row(w('figures.top3.name'), ({ topics }) => known(topics.n, topics.top3))}
      ${row(w('figures.urgentFound.name'), ({ urgent }) => known(urgent.n, urgent.recall))}
      ${row(w('figures.language.name'), ({ n, languageAccuracy }) => known(n, languageAccuracy))}
      ${row(w('figures.ece.name'), ({ n, calibration }) => known(n, calibration.ece))}
    </tbody>
  </table>`;
}
