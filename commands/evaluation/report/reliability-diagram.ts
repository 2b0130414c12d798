import { html, type Html } from '../../../web/html';
import type { Calibration, CalibrationBin } from '../calibration';
import type { ReportVoice } from './report-voice';

/** The drawing's own units: about as wide as a narrow phone, so that its letters are as large as the text's there. */
const frame = { left: 44, top: 10, width: 284, height: 220 } as const;
const drawing = { width: 348, height: 292 } as const;
const gridLines = [0, 0.25, 0.5, 0.75, 1] as const;
const edges = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;
const gap = 2;

/** How often the likeliest category is right against how sure it was: a drawing, and the same as a table. */
export function reliabilityDiagram(voice: ReportVoice, calibration: Calibration): Html {
  const { words: w, percent } = voice;
  return html`<div class="reliability">
    <figure>
      ${drawingOf(voice, calibration)}
      <figcaption>${w('calibration.legend')}</figcaption>
    </figure>
    <div>
      ${binTable(voice, calibration)}
      <p>${w('calibration.error', { ece: percent(calibration.ece) })}</p>
    </div>
  </div>`;
}

function drawingOf({ words: w, number, roundPercent }: ReportVoice, { bins }: Calibration): Html {
  const x = (share: number): number => round(frame.left + share * frame.width);
  const y = (share: number): number => round(frame.top + (1 - share) * frame.height);
  const bottom = y(0);
  return html`<svg
    viewBox="0 0 ${drawing.width} ${drawing.height}"
    role="img"
    aria-labelledby="reliability-title"
    aria-describedby="reliability-description"
  >
    <title id="reliability-title">${w('calibration.title')}</title>
    <desc id="reliability-description">${w('calibration.description')}</desc>
    ${gridLines.map(
      (share) =>
        html`<line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(share)}" y2="${y(share)}" />
          <text x="${frame.left - 4}" y="${y(share) + 4}" text-anchor="end">${roundPercent(share)}</text>`,
    )}
    ${bins.filter(({ n }) => n > 0).map((bin) => barOf(bin, x, y))}
    <line class="ideal" x1="${x(0)}" x2="${x(1)}" y1="${y(0)}" y2="${y(1)}" />
    ${edges.map(
      (share) =>
        html`<text x="${x(share)}" y="${bottom + 15}" text-anchor="middle">${roundPercent(share)}</text>`,
    )}
    ${bins.map(
      ({ from, to, n }) =>
        html`<text class="count" x="${x((from + to) / 2)}" y="${bottom + 31}" text-anchor="middle"
          >${number(n)}</text
        >`,
    )}
    <text x="${x(0.5)}" y="${bottom + 52}" text-anchor="middle">${w('calibration.axis')}</text>
  </svg>`;
}

/** A bin's bar, as high as its share of hits, and a line at how sure it was. */
function barOf(
  { from, to, confidence, accuracy }: CalibrationBin,
  x: (share: number) => number,
  y: (share: number) => number,
): Html {
  const [left, right] = [x(from) + gap, x(to) - gap];
  return html`<rect
      class="hits"
      x="${left}"
      y="${y(accuracy)}"
      width="${round(right - left)}"
      height="${round(y(0) - y(accuracy))}"
    />
    <line class="sure" x1="${left}" x2="${right}" y1="${y(confidence)}" y2="${y(confidence)}" />`;
}

function binTable({ words: w, percent, percentRange, number }: ReportVoice, { bins }: Calibration): Html {
  return html`<table>
    <caption>
      ${w('calibration.caption')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${w('calibration.bin')}</th>
        <th scope="col">${w('questions')}</th>
        <th scope="col">${w('calibration.confidence')}</th>
        <th scope="col">${w('calibration.accuracy')}</th>
      </tr>
    </thead>
    <tbody>
      ${bins.map(
        ({ from, to, n, confidence, accuracy }) =>
          html`<tr>
            <th scope="row">${percentRange(from, to)}</th>
            <td>${number(n)}</td>
            <td>${n > 0 ? percent(confidence) : '–'}</td>
            <td>${n > 0 ? percent(accuracy) : '–'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
