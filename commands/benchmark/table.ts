/** One line of a table: what it is about, and a cell for each column. */
export interface TableRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/** A table in plain text: the labels to the left, the cells to the right, as wide as they need. */
export function tableOf(title: string, columns: readonly string[], rows: readonly TableRow[]): string {
  const labelWidth = Math.max(title.length, ...rows.map(({ label }) => label.length));
  const widths = columns.map((name, at) =>
    Math.max(name.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)),
  );
  const line = (label: string, cells: readonly string[]): string =>
    [label.padEnd(labelWidth), ...widths.map((width, at) => (cells[at] ?? '').padStart(width))]
      .join('  ')
      .trimEnd();
  return [
    line(title, columns),
    line(
      '-'.repeat(labelWidth),
      widths.map((width) => '-'.repeat(width)),
    ),
    ...rows.map(({ label, cells }) => line(label, cells)),
  ].join('\n');
}

/**
 * A share that should be large, and how many errors a peer makes for each of ours: above ×1 we make fewer. Without
 * `ours`, it is ours.
 */
export function shareCell(value: number | null | undefined, ours?: number | null): string {
  if (value === null || value === undefined) return '-';
  const percent = (value * 100).toFixed(1);
  return ours === null || ours === undefined ? percent : `${percent} ${ratio(1 - value, 1 - ours)}`;
}

/** A cost that should be small, and how many times ours a peer's is: above ×1 ours is smaller. */
export function costCell(value: number | undefined, digits: number, ours?: number): string {
  if (value === undefined) return '-';
  return ours === undefined ? value.toFixed(digits) : `${value.toFixed(digits)} ${ratio(value, ours)}`;
}

/** `×2.40`, right-aligned in itself so that the figures before it stand under each other. */
function ratio(value: number, ours: number): string {
  const written = ours <= 0 ? (value <= 0 ? '×1.00' : '×∞') : `×${oneOf(value / ours)}`;
  return `(${written})`.padStart(8);
}

function oneOf(times: number): string {
  return times < 10 ? times.toFixed(2) : times < 100 ? times.toFixed(1) : times.toFixed(0);
}
