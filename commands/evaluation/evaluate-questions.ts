import { DateTime } from 'luxon';
import type { Catalogue } from '../../catalogue/catalogue';
import { categoryIds, type CategoryId } from '../../catalogue/categories';
import { languages, type Language } from '../../catalogue/language';
import { thresholds, triage } from '../../helpdesk/triage/triage';
import type { Stage } from '../play-conversation';
import { calibrationOf, type Calibration } from './calibration';
import { judgeQuestions, type Judged } from './judge-questions';
import type { Question } from './questions';
import { classScore, percentile, rankingScore, share, type ClassScore } from './scores';

interface Accuracy {
  readonly n: number;
  readonly accuracy: number;
  readonly macroF1: number;
}

/** A question that was put into a wrong category. */
export interface WrongQuestion {
  readonly line: number;
  readonly language: Language;
  readonly text: string;
  readonly expected: CategoryId;
  readonly got: CategoryId;
  /** The probability of the category it was put into. */
  readonly confidence: number;
}

/** How well the understanding reads a file of questions. */
export interface Evaluation extends Accuracy {
  readonly byLanguage: Readonly<Record<Language, Accuracy>>;
  readonly byCategory: Readonly<Partial<Record<CategoryId, ClassScore>>>;
  /** Over the questions that say whether they are urgent. */
  readonly urgent: ClassScore;
  readonly languageAccuracy: number;
  /** How well out-of-scope questions are told from the rest, and how many would get a topic's answer. */
  readonly unknown: { readonly n: number; readonly auroc: number; readonly answeredWrongly: number };
  /** Over the questions that name their topic. */
  readonly topics: { readonly n: number; readonly top1: number; readonly top3: number };
  /** How far the probabilities of the categories may be taken at their word. */
  readonly calibration: Calibration;
  readonly msPerText: { readonly p50: number; readonly p99: number };
  readonly wrong: readonly WrongQuestion[];
}

/** Reads every question without any context, and scores what it was taken for. */
export function evaluateQuestions({ model, catalogue }: Stage, questions: readonly Question[]): Evaluation {
  return evaluationOf(judgeQuestions(model, questions), catalogue);
}

/** Scores what questions were taken for. */
export function evaluationOf(judged: readonly Judged[], catalogue: Catalogue): Evaluation {
  const now = DateTime.fromISO('2026-11-23T12:00:00-05:00');
  const answered = ({ meaning }: Judged): boolean =>
    ['answer', 'find-guides', 'urgent'].includes(triage(meaning, { failedAttempts: 0 }, now, catalogue).kind);
  const isOutside = ({ question }: Judged): boolean => question.categories[0] === 'out-of-scope';
  const outside = judged.filter(isOutside);
  const withTopic = judged.filter(({ question }) => question.topic !== undefined);
  const among = (count: number) =>
    share(
      withTopic.map(({ question, meaning }) =>
        meaning.topics.slice(0, count).some(({ id }) => id === question.topic),
      ),
    );

  return {
    ...accuracyOf(judged),
    byLanguage: Object.fromEntries(
      languages.map((language) => [
        language,
        accuracyOf(judged.filter(({ question }) => question.language === language)),
      ]),
    ) as Record<Language, Accuracy>,
    byCategory: categoryScores(judged),
    urgent: classScore(
      judged
        .filter(({ question }) => question.urgent !== undefined)
        .map(({ question, meaning }) => ({
          expected: question.urgent === true,
          got: meaning.urgency >= thresholds.urgent,
        })),
    ),
    languageAccuracy: share(judged.map(({ question, meaning }) => meaning.language === question.language)),
    unknown: {
      n: outside.length,
      auroc: rankingScore(
        judged.map((each) => ({ value: each.meaning.categories['out-of-scope'], isTrue: isOutside(each) })),
      ),
      answeredWrongly: outside.filter(answered).length,
    },
    topics: { n: withTopic.length, top1: among(1), top3: among(3) },
    calibration: calibrationOf(
      judged.map(({ meaning, got, expected }) => ({
        confidence: meaning.categories[got],
        isRight: got === expected,
      })),
    ),
    msPerText: {
      p50: percentile(
        judged.map(({ milliseconds }) => milliseconds),
        0.5,
      ),
      p99: percentile(
        judged.map(({ milliseconds }) => milliseconds),
        0.99,
      ),
    },
    wrong: judged
      .filter(({ got, expected }) => got !== expected)
      .map(({ question: { line, language, text }, expected, got, meaning }) => ({
        line,
        language,
        text,
        expected,
        got,
        confidence: meaning.categories[got],
      })),
  };
}

function accuracyOf(judged: readonly Judged[]): Accuracy {
  const scores = Object.values(categoryScores(judged));
  return {
    n: judged.length,
    accuracy: share(judged.map(({ got, expected }) => got === expected)),
    macroF1: scores.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, scores.length),
  };
}

/** The score of each category that occurs. */
function categoryScores(judged: readonly Judged[]): Partial<Record<CategoryId, ClassScore>> {
  const present = categoryIds.filter((id) => judged.some(({ expected }) => expected === id));
  return Object.fromEntries(
    present.map((id) => [
      id,
      classScore(judged.map(({ expected, got }) => ({ expected: expected === id, got: got === id }))),
    ]),
  );
}
