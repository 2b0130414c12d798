import { DateTime } from 'luxon';
import type { Language } from '../../catalogue/language';
import { evaluationOf } from '../../commands/evaluation/evaluate-questions';
import { judgeQuestions } from '../../commands/evaluation/judge-questions';
import type { Question } from '../../commands/evaluation/questions';
import { evaluationReport } from '../../commands/evaluation/report/evaluation-report';
import { helpdeskZone } from '../../helpdesk/clock';
import { builtCatalogue, builtModel } from './built-model';

/** The report on some questions, made on 23 November 2026 with the built catalogue and model. */
export function madeReport(language: Language, questions: readonly Question[], file = 'asked.tsv'): string {
  const judged = judgeQuestions(builtModel, questions);
  return evaluationReport({
    stage: { catalogue: builtCatalogue, model: builtModel },
    file,
    judged,
    evaluation: evaluationOf(judged, builtCatalogue),
    language,
    made: DateTime.fromISO('2026-11-23T12:00', { zone: helpdeskZone }),
  });
}
