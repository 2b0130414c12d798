import { categoryIds, type CategoryId } from '../../catalogue/categories';
import type { Judged } from './judge-questions';

/** How many questions of one category were put into each. */
export interface ConfusionRow {
  readonly expected: CategoryId;
  readonly n: number;
  /** In the order of the categories of the confusion. */
  readonly counts: readonly number[];
}

/** What the questions of each category were taken for. */
export interface Confusion {
  /** The categories that occur, in the catalogue's order: the rows and the columns. */
  readonly categories: readonly CategoryId[];
  readonly rows: readonly ConfusionRow[];
}

/** Counts what the questions of each category were taken for. */
export function confusionOf(judged: readonly Pick<Judged, 'expected' | 'got'>[]): Confusion {
  const categories = categoryIds.filter((id) =>
    judged.some(({ expected, got }) => expected === id || got === id),
  );
  const rows = categories.map((expected): ConfusionRow => {
    const own = judged.filter((each) => each.expected === expected);
    return {
      expected,
      n: own.length,
      counts: categories.map((id) => own.filter(({ got }) => got === id).length),
    };
  });
  return { categories, rows };
}
