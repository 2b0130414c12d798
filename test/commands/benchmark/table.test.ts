import { costCell, shareCell, tableOf } from '../../../commands/benchmark/table';

describe('shareCell', () => {
  it('gives a share in percent', () => {
    expect(shareCell(0.9125)).toBe('91.3');
  });

  it('says how many errors a peer makes for each of ours: above one we make fewer, below it the peer does', () => {
    expect(shareCell(0.8, 0.9)).toBe('80.0  (×2.00)');
    expect(shareCell(0.95, 0.9)).toBe('95.0  (×0.50)');
  });

  it('has a word for a side without errors', () => {
    expect(shareCell(0.9, 1)).toBe('90.0     (×∞)');
    expect(shareCell(1, 1)).toBe('100.0  (×1.00)');
    expect(shareCell(1, 0.9)).toBe('100.0  (×0.00)');
  });

  it('gives a dash for what was not measured', () => {
    expect(shareCell(null, 0.9)).toBe('-');
    expect(shareCell(undefined)).toBe('-');
  });
});

describe('costCell', () => {
  it("says how many times ours a peer's cost is", () => {
    expect(costCell(3, 1)).toBe('3.0');
    expect(costCell(3, 1, 2)).toBe('3.0  (×1.50)');
    expect(costCell(60, 0, 2)).toBe('60  (×30.0)');
    expect(costCell(600, 0, 2)).toBe('600   (×300)');
  });

  it('gives a dash for what was not measured', () => {
    expect(costCell(undefined, 1, 2)).toBe('-');
  });
});

describe('tableOf', () => {
  it('sets labels to the left and figures to the right, as wide as they need', () => {
    const rows = [
      { label: 'a set', cells: ['92.8', '90.0  (×1.39)'] },
      { label: 'another', cells: ['100.0'] },
    ];
    expect(tableOf('accuracy', ['ours', 'peer'], rows).split('\n')).toEqual([
      'accuracy   ours           peer',
      '--------  -----  -------------',
      'a set      92.8  90.0  (×1.39)',
      'another   100.0',
    ]);
  });
});
