import type { CategoryId } from '../../../catalogue/categories';
import { confusionOf } from '../../../commands/evaluation/confusion';

function judged(expected: CategoryId, got: CategoryId) {
  return { expected, got };
}

describe('the confusion', () => {
  it('counts what the questions of each category were put into', () => {
    const { rows } = confusionOf([
      judged('cad', 'cad'),
      judged('cad', 'cad'),
      judged('cad', 'rm-account'),
      judged('rm-account', 'rm-account'),
    ]);

    expect(rows).toEqual([
      { expected: 'cad', n: 3, counts: [2, 1] },
      { expected: 'rm-account', n: 1, counts: [0, 1] },
    ]);
  });

  it('has a row and a column for a category that questions were only taken for', () => {
    const { categories, rows } = confusionOf([judged('conversation', 'portal-access')]);

    expect(categories).toEqual(['portal-access', 'conversation']);
    expect(rows[0]).toEqual({ expected: 'portal-access', n: 0, counts: [0, 0] });
  });
});
