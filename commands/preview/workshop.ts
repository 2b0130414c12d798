import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue, type Catalogue } from '../../catalogue/catalogue';
import type { Problem } from '../../catalogue/content-file';
import { lintCatalogue } from '../../catalogue/lint/lint-catalogue';
import { nearDuplicates, type NearDuplicate } from '../../catalogue/lint/near-duplicates';
import { loadContent, type Content } from '../../catalogue/load-content';
import type { UnderstandingModel } from '../../understanding/model';
import { readModel } from '../../understanding/model-file';
import { goldenQuestionsPath, lintGolden } from '../lint-golden';
import { Assessments, type AssessmentState } from './assessments';

/** The catalogue as the files now say, and what is to mend in it. */
export interface Draft {
  /** Undefined when a file that everything needs is malformed; the last readable one then goes on being shown. */
  readonly content: Content;
  readonly catalogue: Catalogue;
  /** Whether the files can be read as they now are. */
  readonly isCurrent: boolean;
  readonly problems: readonly Problem[];
  readonly near: readonly NearDuplicate[];
}

/** What a steward works on: the files as they are saved, their assessment, and that of the last commit. */
export class Workshop {
  private readonly committed: { folder: string; trainingHash: string } | undefined;
  private seen = '';
  private draft: Draft | undefined;
  private model: { file: string; model: UnderstandingModel } | undefined;

  /**
   * @param folder the content worked on
   * @param before the content to compare with; undefined for none
   * @param assessments what assesses both
   * @param golden the file of golden questions that is linted beside the content
   */
  constructor(
    private readonly folder: string,
    before: string | undefined,
    private readonly assessments = new Assessments(),
    private readonly golden = goldenQuestionsPath,
  ) {
    const trainingHash = before && loadContent(before).content?.trainingHash;
    this.committed = before && trainingHash ? { folder: before, trainingHash } : undefined;
  }

  /**
   * The catalogue as the files now say; read again only when one was saved.
   *
   * @returns undefined when it never could be read
   */
  current(): Draft | undefined {
    const stamp = stampOf(this.folder);
    if (stamp === this.seen) return this.draft;
    this.seen = stamp;
    const loaded = loadContent(this.folder);
    const problems = [...lintCatalogue(loaded), ...lintGolden(loaded, this.golden)];
    const { content } = loaded;
    if (content) {
      const near = nearDuplicates(content.topics);
      this.draft = { content, catalogue: compileCatalogue(content), isCurrent: true, problems, near };
    } else if (this.draft) {
      this.draft = { ...this.draft, isCurrent: false, problems };
    } else {
      this.unreadable = problems;
    }
    return this.draft;
  }

  /** What is to mend when the catalogue never could be read. */
  unreadable: readonly Problem[] = [];

  /** The assessments of the files as they are and of the last commit. */
  assessed({ content }: Draft): { now: AssessmentState; before: AssessmentState | undefined } {
    const before = this.committed && this.assessments.of(this.committed.trainingHash, this.committed.folder);
    return { now: this.assessments.of(content.trainingHash, this.folder), before };
  }

  /** The model of an assessment that is ready. */
  modelOf({ assessment, modelFile }: Extract<AssessmentState, { kind: 'ready' }>): UnderstandingModel {
    if (this.model?.file !== modelFile) {
      this.model = { file: modelFile, model: readModel(assessment.trainingHash, modelFile) };
    }
    return this.model.model;
  }

  /** Ends what is under way. */
  stop(): void {
    this.assessments.stop();
  }
}

/** What changes when any file of the folder is saved, added or removed. */
function stampOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((path) => `${path} ${statSync(path).mtimeMs}`)
    .join('\n');
}
