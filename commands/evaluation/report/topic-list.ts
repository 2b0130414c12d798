import { html, type Html } from '../../../web/html';
import type { TopicRecall } from '../topic-recalls';
import type { ReportVoice } from './report-voice';
import { topicName } from './topic-name';

const topicsShown = 30;

/** The topics whose questions are found least, and what those are taken for instead. */
export function topicList(voice: ReportVoice, recalls: readonly TopicRecall[]): Html {
  const { words: w, number } = voice;
  if (recalls.length === 0) return html`<p>${w('topics.none')}</p>`;
  const missed = recalls.filter(({ takenFor }) => takenFor.length > 0);
  const shown = missed.slice(0, topicsShown);
  const counts = {
    shown: number(shown.length),
    missed: number(missed.length),
    all: number(recalls.length),
  };
  return html`<p>${w('topics.shown', counts)}</p>
    <ol class="topics">
      ${shown.map((recall) => item(voice, recall))}
    </ol>`;
}

function item(voice: ReportVoice, { topic, n, recall, takenFor }: TopicRecall): Html {
  const { words: w, percent, number } = voice;
  const found = { share: percent(recall), hits: number(Math.round(recall * n)), n: number(n) };
  return html`<li>
    <b>${topicName(voice, topic)}</b><br />
    ${w('topics.found', found)}<br />
    ${w('topics.takenFor')}
    <ul>
      ${takenFor.map((other) => html`<li>${number(other.n)} × ${topicName(voice, other.topic)}</li>`)}
    </ul>
  </li>`;
}
