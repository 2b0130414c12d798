import { reportOf, type BenchmarkResult } from '../../../commands/benchmark/report';

const intent = (accuracy: number, outOfScope: number | null) => ({
  accuracy,
  withTypos: accuracy - 0.1,
  outOfScope,
  trainingSeconds: 1,
});
const catalogue = (categories: number) => ({
  categories: { cad: categories },
  byLanguage: { en: categories, fr: categories },
  topics: categories / 2,
});
const result: BenchmarkResult = {
  intents: [
    {
      set: 'banking',
      train: 300,
      test: 200,
      outOfScope: 50,
      labels: 20,
      scores: { ours: intent(0.9, 0.95), peer: intent(0.8, 0.9) },
    },
    {
      set: 'travel',
      train: 100,
      test: 90,
      outOfScope: 0,
      labels: 2,
      scores: { ours: intent(0.9, null), peer: intent(0.95, null) },
    },
  ],
  languages: {
    n: { en: 200, fr: 210, other: 40 },
    scores: {
      ours: { official: { en: 0.98, fr: 0.96 }, open: { en: 0.97, fr: 0.95 }, other: 0.8 },
      detector: { official: { en: 0.96, fr: 0.98 }, open: { en: 0.9, fr: 0.8 }, other: 1 },
    },
  },
  catalogue: { questions: 2000, scores: { ours: catalogue(0.9), peer: catalogue(0.7) } },
  speed: {
    questions: 2000,
    emptyMb: 50,
    footprints: {
      ours: { loadMs: 100, p50Ms: 0.5, p99Ms: 2, residentMb: 100 },
      peer: { loadMs: 400, p50Ms: 0.25, p99Ms: 4, residentMb: 150 },
    },
  },
};

describe('reportOf', () => {
  const lines = reportOf(result).split('\n');
  const cellsOf = (label: string, from = 0): string[] =>
    lines
      .slice(from)
      .find((line) => line.startsWith(label))!
      .trim()
      .split(/\s{2,}/);

  it('shows each set with how much it teaches and asks', () => {
    expect(cellsOf('banking')).toEqual(['banking (300 → 200)', '90.0', '80.0', '(×2.00)']);
    expect(cellsOf('travel')).toEqual(['travel (100 → 90)', '90.0', '95.0', '(×0.50)']);
  });

  it('shows what is out of scope only for sets that have it', () => {
    const start = lines.findIndex((line) => line.startsWith('out of scope'));
    expect(cellsOf('banking', start)).toEqual(['banking (300 → 200 + 50)', '95.0', '90.0', '(×2.00)']);
    expect(lines.filter((line) => line.startsWith('travel'))).toHaveLength(2);
  });

  it('shows short messages by what may be answered', () => {
    expect(cellsOf('fr (210), English or French')).toContain('98.0');
    expect(cellsOf('others (40) told from both')).toContain('(×0.00)');
  });

  it('shows the golden questions by language, category and topic', () => {
    for (const label of ['category, en', 'category, fr', '  cad']) {
      expect(cellsOf(label).slice(1)).toEqual(['90.0', '70.0', '(×3.00)']);
    }
    expect(cellsOf('topic')).toEqual(['topic', '45.0', '35.0', '(×1.18)']);
  });

  it('shows what reading costs, memory above what an empty process takes', () => {
    expect(cellsOf('a message, p50 ms')).toEqual(['a message, p50 ms', '0.500', '0.250', '(×0.50)']);
    expect(cellsOf('memory above').slice(1)).toEqual(['50', '100', '(×2.00)']);
  });
});
