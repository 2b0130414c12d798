import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../catalogue/project-root';
import { goldenHash, type Assessment } from './assessment';

/** Where assessments and their models are kept: an example set once assessed never is again. */
const usualFolder = join(projectRoot, 'dist', 'preview');

/** A folder of content whose examples are to be assessed. */
export interface ExampleSet {
  /** Which examples they are, for the terminal: 'of the last commit'. */
  readonly name: string;
  readonly folder: string;
  /** The fingerprint of the folder's examples. */
  readonly trainingHash: string;
}

/** How far the assessment of a set of examples is. */
export type AssessmentState =
  | { readonly kind: 'ready'; readonly assessment: Assessment; readonly modelFile: string }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed' };

/** Assesses sets of examples, one at a time, in a process of its own. */
export class Assessments {
  private child: ChildProcess | undefined;
  private readonly failed = new Set<string>();
  private readonly read = new Map<string, Assessment>();

  /**
   * @param say tells whoever waits what is under way
   * @param keptIn the folder of what was assessed
   */
  constructor(
    private readonly say: (sentence: string) => void,
    private readonly keptIn = usualFolder,
  ) {}

  /** The assessment of a set of examples, begun when it is not there yet. */
  of(set: ExampleSet): AssessmentState {
    const name = `${set.trainingHash}-${goldenHash()}`;
    const out = join(this.keptIn, `${name}.json`);
    const modelFile = join(this.keptIn, `${name}.model`);
    if (existsSync(out)) {
      const assessment = this.read.get(name) ?? (JSON.parse(readFileSync(out, 'utf8')) as Assessment);
      this.read.set(name, assessment);
      return { kind: 'ready', assessment, modelFile };
    }
    if (this.failed.has(name)) return { kind: 'failed' };
    if (!this.child) this.begin(name, set, modelFile, out);
    return { kind: 'running' };
  }

  /** Stops the assessment under way. */
  stop(): void {
    this.child?.kill();
  }

  private begin(name: string, set: ExampleSet, modelFile: string, out: string): void {
    mkdirSync(this.keptIn, { recursive: true });
    const command = join(projectRoot, 'dist', 'commands', 'assess.js');
    const args = [command, '--content', set.folder, '--model', modelFile, '--out', out];
    const started = Date.now();
    this.say(`Training a model on the examples ${set.name}: about a minute.`);
    this.child = spawn(process.execPath, args, { stdio: 'inherit' });
    this.child.once('close', (code) => {
      if (code !== 0) this.failed.add(name);
      const seconds = Math.round((Date.now() - started) / 1_000);
      this.say(code === 0 ? `Trained in ${seconds} s: the page comes back for it.` : 'The training failed.');
      this.child = undefined;
    });
  }
}
