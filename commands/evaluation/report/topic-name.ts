import { html, type Html } from '../../../web/html';
import type { ReportVoice } from './report-voice';

/** A topic by its title, and its id, under which its file is found. */
export function topicName({ topic }: ReportVoice, id: string): Html {
  return html`${topic(id)} <code>${id}</code>`;
}
