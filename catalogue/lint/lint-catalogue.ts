import type { Problem } from '../content-file';
import type { LoadedContent } from '../load-content';
import { enoughExamples, noDuplicateExamples } from './examples';
import { knownReferences } from './references';
import type { LintRule } from './rule';
import { allowedHosts, sourcedAnswers } from './sources';
import { fittingTexts } from './texts';
import { orderedNotices, presentAnswers } from './validity';
import { knownContacts, knownPlaceholders } from './values';

const rules: readonly LintRule[] = [
  enoughExamples,
  noDuplicateExamples,
  fittingTexts,
  knownReferences,
  knownPlaceholders,
  knownContacts,
  presentAnswers,
  orderedNotices,
  sourcedAnswers,
  allowedHosts,
];

/**
 * All that must be mended in the catalogue: what its files' forms refuse, then what the rules refuse.
 *
 * @param today the calendar day on which every answer must be valid, '2026-11-23'
 */
export function lintCatalogue(loaded: LoadedContent, today: string): Problem[] {
  const { content } = loaded;
  if (!content) return [...loaded.problems];
  const found = rules.flatMap((rule) => rule({ content, loaded, today }));
  return [...loaded.problems, ...found].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
