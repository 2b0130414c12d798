import { writeFileSync } from 'node:fs';
import { systemClock } from '../../../helpdesk/clock';
import { evaluationReport, type ReportParts } from './evaluation-report';

/** Writes the report of an evaluation, made now, in place of an earlier one. */
export function writeReport(path: string, parts: Omit<ReportParts, 'made'>): void {
  writeFileSync(path, evaluationReport({ ...parts, made: systemClock.now() }));
}
