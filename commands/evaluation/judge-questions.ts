import { categoryIds, type CategoryId } from '../../catalogue/categories';
import type { Meaning } from '../../understanding/meaning';
import type { UnderstandingModel } from '../../understanding/model';
import { understand } from '../../understanding/understand';
import type { Question } from './questions';

/** A question with what it was read as. */
export interface Judged {
  readonly question: Question;
  readonly meaning: Meaning;
  /** The category it was put into; any of the right ones counts as the expected one. */
  readonly got: CategoryId;
  readonly expected: CategoryId;
  readonly milliseconds: number;
}

/** Reads every question without any context, and takes the time. */
export function judgeQuestions(model: UnderstandingModel, questions: readonly Question[]): Judged[] {
  return questions.map((question) => {
    const started = process.hrtime.bigint();
    const meaning = understand(model, question.text, {});
    const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
    const got = categoryIds.reduce((best, id) =>
      meaning.categories[id] > meaning.categories[best] ? id : best,
    );
    const [first = 'out-of-scope'] = question.categories;
    return {
      question,
      meaning,
      got,
      expected: question.categories.includes(got) ? got : first,
      milliseconds,
    };
  });
}
