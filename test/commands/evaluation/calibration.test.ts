import { calibrationOf, type CalibrationCase } from '../../../commands/evaluation/calibration';

function cases(confidence: number, right: number, wrong: number): CalibrationCase[] {
  return Array.from({ length: right + wrong }, (_, index) => ({ confidence, isRight: index < right }));
}

describe('the calibration', () => {
  it('has ten bins of equal width from 0 to 1', () => {
    const { bins } = calibrationOf([]);

    expect(bins.map(({ from }) => from)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
    expect(bins.map(({ to }) => to)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  });

  it('has no error without cases', () => {
    const { ece, bins } = calibrationOf([]);

    expect(ece).toBe(0);
    expect(bins.every(({ n, confidence, accuracy }) => n + confidence + accuracy === 0)).toBe(true);
  });

  it('has no error when cases are right as often as they are sure', () => {
    const { ece } = calibrationOf([...cases(0.75, 3, 1), ...cases(0.5, 1, 1), ...cases(1, 7, 0)]);

    expect(ece).toBeCloseTo(0, 10);
  });

  it('weighs how far each bin is off by its cases, too sure and too modest alike', () => {
    const tooSure = cases(0.95, 3, 3);
    const tooModest = cases(0.25, 2, 0);

    const { ece } = calibrationOf([...tooSure, ...tooModest]);

    expect(ece).toBeCloseTo((6 * 0.45 + 2 * 0.75) / 8, 10);
  });

  it("takes a bin's cases together", () => {
    const { bins } = calibrationOf([...cases(0.62, 1, 0), ...cases(0.68, 1, 1), ...cases(0.2, 0, 1)]);

    expect(bins[6]).toEqual({
      from: 0.6,
      to: 0.7,
      n: 3,
      confidence: expect.closeTo(0.66, 10) as number,
      accuracy: expect.closeTo(2 / 3, 10) as number,
    });
    expect(bins[2]).toMatchObject({ n: 1, accuracy: 0 });
  });

  it.each([
    [0, 0],
    [0.0999, 0],
    [0.1, 1],
    [0.3, 3],
    [0.7, 7],
    [0.8999, 8],
    [1, 9],
    [1.0000001, 9],
  ])('puts a case that is %d sure into bin %d', (confidence, bin) => {
    const { bins } = calibrationOf(cases(confidence, 1, 0));

    expect(bins.findIndex(({ n }) => n === 1)).toBe(bin);
  });
});
