import { categoryIds } from '../../../catalogue/categories';
import { html, type Html } from '../../../web/html';
import type { Reason } from '../../../understanding/reasons';
import type { Mistake } from '../mistakes';
import type { ReportVoice } from './report-voice';
import { topicName } from './topic-name';

/** Each mistake with what it was taken for and why, by the category that is right. */
export function mistakeList(voice: ReportVoice, mistakes: readonly Mistake[]): Html {
  if (mistakes.length === 0) return html`<p>${voice.words('mistakes.none')}</p>`;
  const groups = categoryIds
    .map((category) => ({ category, own: mistakes.filter(({ expected }) => expected === category) }))
    .filter(({ own }) => own.length > 0);
  return html`${groups.map(
    ({ category, own }) =>
      html`<h3>${voice.category(category)} (${voice.number(own.length)})</h3>
        ${own.map((mistake) => article(voice, mistake))}`,
  )}`;
}

function article(voice: ReportVoice, mistake: Mistake): Html {
  const { words: w, category, percent } = voice;
  const { line, language, text, expected, got, confidence, likeliest, overlooked, topic } = mistake;
  return html`<article>
    <h4 lang="${language}-CA">${text}</h4>
    <p class="place">${w('mistakes.line', { line, language: w(`languages.${language}`) })}</p>
    <p>
      ${w('mistakes.expected')} <b>${category(expected)}</b><br />
      ${w('mistakes.got')} <b>${category(got)}</b> (${percent(confidence)})
    </p>
    <ol>
      ${likeliest.map(
        ({ id, probability, reasons }) =>
          html`<li>
            ${topicName(voice, id)} ${percent(probability)}
            ${id === topic ? html`<b class="expected">${w('mistakes.right')}</b>` : ''}
            ${reasonList(voice, reasons)}
          </li>`,
      )}
    </ol>
    ${
      overlooked
        ? html`<p>
              <b class="expected">${w('mistakes.right')}</b> ${topicName(voice, overlooked.id)},
              ${w('mistakes.overlooked')}
            </p>
            ${reasonList(voice, overlooked.reasons)}`
        : ''
    }
  </article>`;
}

function reasonList({ words: w, signed }: ReportVoice, reasons: readonly Reason[]): Html {
  if (reasons.length === 0) return html`<p class="reasons">${w('mistakes.noReason')}</p>`;
  return html`<ul class="reasons" aria-label="${w('mistakes.reasons')}">
    ${reasons.map(({ feature, weight }) => html`<li>${feature} <small>${signed(weight)}</small></li>`)}
  </ul>`;
}
