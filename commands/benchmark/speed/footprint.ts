/** The id of this project's own reader. */
export const oursId = 'ours';

/** What a process that reads messages takes, measured in a process of its own. */
export interface Footprint {
  /** From the start of loading until the first message could be read. */
  readonly loadMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Resident memory of the process after loading and reading, garbage collected. */
  readonly residentMb: number;
}

/** The middle of several runs of the same, measure by measure: one disturbed run does not show. */
export function middleOf(runs: readonly Footprint[]): Footprint {
  const middle = (of: (run: Footprint) => number): number => {
    const sorted = runs.map(of).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  };
  return {
    loadMs: middle(({ loadMs }) => loadMs),
    p50Ms: middle(({ p50Ms }) => p50Ms),
    p99Ms: middle(({ p99Ms }) => p99Ms),
    residentMb: middle(({ residentMb }) => residentMb),
  };
}
