import { languages } from '../../catalogue/language';
import type { CatalogueScores } from './catalogue-results';
import type { IntentResult, IntentScores } from './intent-results';
import type { LanguageResult } from './languages/language-results';
import type { SpeedResult } from './speed/speed-results';
import { costCell, shareCell, tableOf, type TableRow } from './table';

/** What the benchmark measured. Contenders go by their names; this project's is `ours`. */
export interface BenchmarkResult {
  readonly intents: readonly IntentResult[];
  readonly languages: LanguageResult;
  readonly catalogue: {
    readonly questions: number;
    readonly scores: Readonly<Record<string, CatalogueScores>>;
  };
  readonly speed: SpeedResult;
}

type ByName<Value> = Readonly<Record<string, Value>>;

/** The results as tables. */
export function reportOf(result: BenchmarkResult): string {
  return [
    'Shares are in %. In brackets: the errors, or the cost, of a peer for each of ours: below ×1 the peer does better.',
    intentTable('accuracy', result.intents, ({ accuracy }) => accuracy),
    intentTable('accuracy, one typo a sentence', result.intents, ({ withTypos }) => withTypos),
    intentTable(
      'out of scope, AUROC',
      result.intents.filter(({ outOfScope }) => outOfScope > 0),
      ({ outOfScope }) => outOfScope,
    ),
    languageTable(result.languages),
    catalogueTable(result.catalogue),
    speedTable(result.speed),
  ].join('\n\n');
}

function intentTable(
  title: string,
  results: readonly IntentResult[],
  of: (scores: IntentScores) => number | null,
): string {
  const names = [...new Set(results.flatMap(({ scores }) => Object.keys(scores)))];
  return tableOf(
    title,
    names,
    results.map(({ set, train, test, outOfScope, scores }) => ({
      label: `${set} (${train} → ${title.startsWith('out') ? `${test} + ${outOfScope}` : test})`,
      cells: shareCells(names, scores, of),
    })),
  );
}

function languageTable({ n, scores }: LanguageResult): string {
  const names = Object.keys(scores);
  return tableOf('language of short messages', names, [
    ...languages.map((language) => ({
      label: `${language} (${n[language]}), English or French`,
      cells: shareCells(names, scores, ({ official }) => official[language]),
    })),
    ...languages.map((language) => ({
      label: `${language} (${n[language]}), any language`,
      cells: shareCells(names, scores, ({ open }) => open[language]),
    })),
    {
      label: `others (${n.other}) told from both`,
      cells: shareCells(names, scores, ({ other }) => other),
    },
  ]);
}

function catalogueTable({ questions, scores }: BenchmarkResult['catalogue']): string {
  const names = Object.keys(scores);
  const categories = Object.keys(scores['ours']?.categories ?? {}) as (keyof CatalogueScores['categories'])[];
  return tableOf(`golden questions (${questions})`, names, [
    ...languages.map((language) => ({
      label: `category, ${language}`,
      cells: shareCells(names, scores, ({ byLanguage }) => byLanguage[language]),
    })),
    ...categories.map((id) => ({
      label: `  ${id}`,
      cells: shareCells(names, scores, ({ categories }) => categories[id] ?? null),
    })),
    { label: 'topic', cells: shareCells(names, scores, ({ topics }) => topics) },
  ]);
}

function speedTable({ questions, emptyMb, footprints }: SpeedResult): string {
  const names = Object.keys(footprints);
  const row = (
    label: string,
    digits: number,
    of: (each: (typeof footprints)[string]) => number,
  ): TableRow => ({
    label,
    cells: names.map((name) => {
      const [each, ours] = [footprints[name], footprints['ours']];
      return costCell(each && of(each), digits, name === 'ours' ? undefined : ours && of(ours));
    }),
  });
  return tableOf(`reading ${questions} questions`, names, [
    row('load, ms', 0, ({ loadMs }) => loadMs),
    row('a message, p50 ms', 3, ({ p50Ms }) => p50Ms),
    row('a message, p99 ms', 3, ({ p99Ms }) => p99Ms),
    row(
      `memory above the ${emptyMb.toFixed(0)} MB of an empty process, MB`,
      0,
      ({ residentMb }) => residentMb - emptyMb,
    ),
  ]);
}

/** A cell for each contender; `ours` without a ratio to itself. */
function shareCells<Scores>(
  names: readonly string[],
  scores: ByName<Scores>,
  of: (scores: Scores) => number | null,
): string[] {
  const ours = scores['ours'];
  return names.map((name) => {
    const each = scores[name];
    return shareCell(each && of(each), name === 'ours' ? undefined : ours && of(ours));
  });
}
