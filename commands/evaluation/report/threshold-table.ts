import { thresholds } from '../../../helpdesk/triage/triage';
import { html, type Html } from '../../../web/html';
import type { ReportVoice } from './report-voice';

/** The thresholds that decisions were taken by, as the code names them, each with what it is for. */
export function thresholdTable({ words: w, percent }: ReportVoice): Html {
  return html`<table>
    <caption>
      ${w('thresholds.caption')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${w('thresholds.name')}</th>
        <th scope="col">${w('thresholds.value')}</th>
        <th scope="col">${w('thresholds.meaning')}</th>
      </tr>
    </thead>
    <tbody>
      ${Object.entries(thresholds).map(
        ([name, value]) =>
          html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td>${percent(value)}</td>
            <td>${w(`thresholds.of.${name}`)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
