import type { Problem } from '../catalogue/content-file';

/** A problem as one line that editors make clickable. */
export function describeProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}
