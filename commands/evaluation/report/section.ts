import { html, type Html } from '../../../web/html';
import type { ReportVoice } from './report-voice';

/** The parts of a report, in order: each a section whose title and lead stand in the locales under its name. */
export const sectionNames = [
  'figures',
  'confusion',
  'calibration',
  'languages',
  'topics',
  'mistakes',
  'thresholds',
] as const;

/** A part of a report. */
export type SectionName = (typeof sectionNames)[number];

/** A part of a report under its heading, with the sentence that says how to read it. */
export function section({ words: w }: ReportVoice, name: SectionName, content: Html): Html {
  return html`<section id="${name}" aria-labelledby="${name}-title">
    <h2 id="${name}-title">${w(`${name}.title`)}</h2>
    <p>${w(`${name}.lead`)}</p>
    ${content}
  </section>`;
}

/** A table too wide for a phone: it scrolls by itself, by keyboard too. */
export function scrollable({ words: w }: ReportVoice, name: SectionName, table: Html): Html {
  return html`<div class="scrollable" role="region" tabindex="0" aria-label="${w(`${name}.title`)}">
    ${table}
  </div>`;
}
