import { html, type Html } from '../../../web/html';
import type { Evaluation } from '../evaluate-questions';
import type { ReportVoice } from './report-voice';

interface Figure {
  /** Its name and its sentence stand in the locales under it. */
  readonly name: string;
  readonly value: string;
  /** What its sentence is told. */
  readonly told?: Readonly<Record<string, string>>;
}

/** The main figures, each with a sentence for who is no statistician. Those that the file says nothing about are left out. */
export function mainFigures(voice: ReportVoice, evaluation: Evaluation): Html {
  return html`<dl class="figures">
    ${figuresOf(voice, evaluation).map(
      ({ name, value, told }) =>
        html`<div>
          <dt>${voice.words(`figures.${name}.name`)}</dt>
          <dd class="value">${value}</dd>
          <dd>${voice.words(`figures.${name}.meaning`, told)}</dd>
        </div>`,
    )}
  </dl>`;
}

function figuresOf({ percent, number }: ReportVoice, evaluation: Evaluation): Figure[] {
  const { n, accuracy, macroF1, topics, urgent, unknown, calibration, msPerText } = evaluation;
  const of = (share: number, whole: number) => ({
    hits: number(Math.round(share * whole)),
    n: number(whole),
  });
  const urgentFound = Math.round(urgent.recall * urgent.n);
  const takenAsUrgent = urgent.precision > 0 ? Math.round(urgentFound / urgent.precision) : 0;
  const figures: (Figure & { readonly isKnown: boolean })[] = [
    { name: 'accuracy', value: percent(accuracy), told: of(accuracy, n), isKnown: n > 0 },
    { name: 'macroF1', value: percent(macroF1), isKnown: n > 0 },
    { name: 'top1', value: percent(topics.top1), told: of(topics.top1, topics.n), isKnown: topics.n > 0 },
    { name: 'top3', value: percent(topics.top3), told: of(topics.top3, topics.n), isKnown: topics.n > 0 },
    {
      name: 'urgentFound',
      value: percent(urgent.recall),
      told: of(urgent.recall, urgent.n),
      isKnown: urgent.n > 0,
    },
    {
      name: 'urgentRightly',
      value: percent(urgent.precision),
      told: of(urgent.precision, takenAsUrgent),
      isKnown: takenAsUrgent > 0,
    },
    {
      name: 'language',
      value: percent(evaluation.languageAccuracy),
      told: of(evaluation.languageAccuracy, n),
      isKnown: n > 0,
    },
    {
      name: 'outside',
      value: percent(unknown.auroc),
      told: { share: percent(unknown.auroc) },
      isKnown: unknown.n > 0 && unknown.n < n,
    },
    {
      name: 'answeredWrongly',
      value: number(unknown.answeredWrongly),
      told: { n: number(unknown.n) },
      isKnown: unknown.n > 0,
    },
    {
      name: 'ece',
      value: percent(calibration.ece),
      isKnown: n > 0,
    },
    {
      name: 'time',
      value: `${number(msPerText.p50, 1)} ms`,
      told: { most: `${number(msPerText.p99, 1)} ms` },
      isKnown: n > 0,
    },
  ];
  return figures.filter(({ isKnown }) => isKnown);
}
