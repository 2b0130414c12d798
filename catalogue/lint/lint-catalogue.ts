import type { Problem } from '../content-file';
import type { LoadedContent } from '../load-content';
import { noBracesShown } from './braces';
import { fittingClauses } from './clauses';
import { enoughExamples, noDuplicateExamples } from './examples';
import { knownReferences } from './references';
import type { LintRule } from './rule';
import { quotedFigures, usedFigures } from './figures';
import { allowedHosts, readableLinks, sourcedAnswers } from './sources';
import { fittingTexts } from './texts';
import { orderedNotices, presentAnswers } from './validity';
import { knownContacts, knownPlaceholders } from './values';

const rules: readonly LintRule[] = [
  enoughExamples,
  noDuplicateExamples,
  fittingTexts,
  fittingClauses,
  knownReferences,
  knownPlaceholders,
  noBracesShown,
  knownContacts,
  presentAnswers,
  orderedNotices,
  quotedFigures,
  usedFigures,
  sourcedAnswers,
  allowedHosts,
  readableLinks,
];

/**
 * All that must be mended in the catalogue: what its files' forms refuse, then what the rules refuse. The day
 * plays no part: a catalogue that is in order stays so.
 */
export function lintCatalogue(loaded: LoadedContent): Problem[] {
  const { content } = loaded;
  if (!content) return [...loaded.problems];
  const found = rules.flatMap((rule) => rule({ content, loaded }));
  return [...loaded.problems, ...found].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
