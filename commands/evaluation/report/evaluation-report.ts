import type { DateTime } from 'luxon';
import type { Bilingual, Language } from '../../../catalogue/language';
import { Wording } from '../../../dialogs/wording';
import { html, type Html } from '../../../web/html';
import type { Stage } from '../../play-conversation';
import { confusionOf } from '../confusion';
import { evaluationOf, type Evaluation } from '../evaluate-questions';
import type { Judged } from '../judge-questions';
import { mistakesOf } from '../mistakes';
import { topicRecalls } from '../topic-recalls';
import { confusionTable } from './confusion-table';
import { languageTable } from './language-table';
import { mainFigures } from './main-figures';
import { mistakeList } from './mistake-list';
import { reliabilityDiagram } from './reliability-diagram';
import { reportPage } from './report-page';
import { reportVoice } from './report-voice';
import { section, sectionNames, type SectionName } from './section';
import { thresholdTable } from './threshold-table';
import { topicList } from './topic-list';

/** What a report is made from. */
export interface ReportParts {
  readonly stage: Stage;
  /** The name of the file of questions. */
  readonly file: string;
  readonly judged: readonly Judged[];
  readonly evaluation: Evaluation;
  readonly language: Language;
  readonly made: DateTime;
}

/** An evaluation as one page for stewards and engineers, to open, print or send: it needs nothing but itself. */
export function evaluationReport(parts: ReportParts): string {
  const { stage, judged, evaluation, language } = parts;
  const voice = reportVoice(Wording.load(), language, stage.catalogue);
  const contents: Record<SectionName, Html> = {
    figures: mainFigures(voice, evaluation),
    confusion: confusionTable(voice, confusionOf(judged)),
    calibration: reliabilityDiagram(voice, evaluation.calibration),
    languages: languageTable(voice, evaluationsByLanguage(parts)),
    topics: topicList(voice, topicRecalls(judged)),
    mistakes: mistakeList(voice, mistakesOf(stage, judged)),
    thresholds: thresholdTable(voice),
  };
  const sections = sectionNames.map((name) => section(voice, name, contents[name]));
  return reportPage(voice, parts, html`${sections}`).markup;
}

function evaluationsByLanguage({ judged, stage }: ReportParts): Bilingual<Evaluation> {
  const of = (language: Language): Evaluation =>
    evaluationOf(
      judged.filter(({ question }) => question.language === language),
      stage.catalogue,
    );
  return { en: of('en'), fr: of('fr') };
}
