import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { compileCatalogue, type Catalogue } from '../../catalogue/catalogue';
import type { Problem } from '../../catalogue/content-file';
import { lintCatalogue } from '../../catalogue/lint/lint-catalogue';
import { nearDuplicates, type NearDuplicate } from '../../catalogue/lint/near-duplicates';
import { loadContent, type Content, type LoadedContent } from '../../catalogue/load-content';
import { projectRoot } from '../../catalogue/project-root';
import type { UnderstandingModel } from '../../understanding/model';
import { readModel } from '../../understanding/model-file';
import { readQuestions } from '../evaluation/questions';
import { goldenQuestionsPath, lintGolden } from '../lint-golden';
import type { Assessments, AssessmentState, ExampleSet } from './assessments';

/** A version of the catalogue that can be shown. */
export interface ReadableCatalogue {
  readonly content: Content;
  readonly catalogue: Catalogue;
  readonly near: readonly NearDuplicate[];
}

/** Where a topic stands, also one that cannot be read. */
export interface TopicPlace {
  readonly file: string;
  /** The name of the folder that it stands in. */
  readonly category: string;
}

/** The catalogue as the files now say, and what is to mend in it. */
export interface Draft {
  /** The last version that could be read; undefined when none ever could. */
  readonly readable: ReadableCatalogue | undefined;
  /** Whether that is what the files now say. */
  readonly isCurrent: boolean;
  readonly problems: readonly Problem[];
  /** Those of the problems that keep the examples from being assessed. */
  readonly first: readonly Problem[];
  readonly topicPlaces: ReadonlyMap<string, TopicPlace>;
}

/** How far the saved examples and those of the last commit are. */
export interface AssessmentStates {
  readonly now: AssessmentState;
  /** Undefined without a commit to compare with. */
  readonly before: AssessmentState | undefined;
}

/** What a steward works on: the files as they are saved, their assessment, and that of the last commit. */
export class Workshop {
  private readonly committed: ExampleSet | undefined;
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
    private readonly assessments: Assessments,
    private readonly golden = goldenQuestionsPath,
  ) {
    const trainingHash = before && loadContent(before).content?.trainingHash;
    this.committed =
      before && trainingHash ? { name: 'of the last commit', folder: before, trainingHash } : undefined;
  }

  /** The catalogue as the files now say; read again only when one was saved. */
  current(): Draft {
    const stamp = stampOf(this.folder, this.golden);
    if (!this.draft || stamp !== this.seen) this.draft = this.readAnew(this.draft?.readable);
    this.seen = stamp;
    return this.draft;
  }

  /** The assessments of a catalogue as it is saved and of the last commit. */
  assessed({ content: { trainingHash } }: ReadableCatalogue): AssessmentStates {
    const now = this.assessments.of({ name: 'as they are saved', folder: this.folder, trainingHash });
    return { now, before: this.committed && this.assessments.of(this.committed) };
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

  private readAnew(lastReadable: ReadableCatalogue | undefined): Draft {
    const loaded = loadContent(this.folder);
    const { content } = loaded;
    const inContent = lintCatalogue(loaded);
    const inGolden = lintGolden(loaded, this.golden);
    const draft = { problems: [...inContent, ...inGolden], topicPlaces: topicPlacesOf(loaded) };
    if (!content) {
      const own = relative(projectRoot, this.folder);
      const first = inContent.filter(({ file }) => dirname(file) === own);
      return { ...draft, readable: lastReadable, isCurrent: false, first };
    }
    const near = nearDuplicates(content.topics);
    const readable = { content, catalogue: compileCatalogue(content), near };
    return { ...draft, readable, isCurrent: true, first: areQuestions(this.golden) ? [] : inGolden };
  }
}

function topicPlacesOf({ topicFiles }: LoadedContent): Map<string, TopicPlace> {
  return new Map(
    [...topicFiles].map(([id, { file }]) => [id, { file, category: basename(dirname(file)) }] as const),
  );
}

/** Whether a file of questions can be read. */
function areQuestions(file: string): boolean {
  try {
    return readQuestions(file).length > 0;
  } catch {
    return false;
  }
}

/** What changes when the golden questions or any file of the folder are saved, added or removed. */
function stampOf(folder: string, golden: string): string {
  const content = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return [...content.sort(), golden]
    .map((path) => `${path} ${existsSync(path) ? statSync(path).mtimeMs : 'missing'}`)
    .join('\n');
}
