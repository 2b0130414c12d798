import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../catalogue/project-root';
import { goldenHash, type Assessment } from './assessment';

/** Where assessments and their models are kept: an example set once assessed never is again. */
const usualFolder = join(projectRoot, 'dist', 'preview');

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

  constructor(private readonly keptIn = usualFolder) {}

  /**
   * The assessment of a content folder, begun when it is not there yet.
   *
   * @param trainingHash the fingerprint of the folder's examples
   */
  of(trainingHash: string, folder: string): AssessmentState {
    const name = `${trainingHash}-${goldenHash()}`;
    const out = join(this.keptIn, `${name}.json`);
    const modelFile = join(this.keptIn, `${name}.model`);
    if (existsSync(out)) {
      const assessment = this.read.get(name) ?? (JSON.parse(readFileSync(out, 'utf8')) as Assessment);
      this.read.set(name, assessment);
      return { kind: 'ready', assessment, modelFile };
    }
    if (this.failed.has(name)) return { kind: 'failed' };
    if (!this.child) this.begin(name, folder, modelFile, out);
    return { kind: 'running' };
  }

  /** Stops the assessment under way. */
  stop(): void {
    this.child?.kill();
  }

  private begin(name: string, folder: string, modelFile: string, out: string): void {
    mkdirSync(this.keptIn, { recursive: true });
    const command = join(projectRoot, 'dist', 'commands', 'assess.js');
    const args = [command, '--content', folder, '--model', modelFile, '--out', out];
    this.child = spawn(process.execPath, args, { stdio: 'inherit' });
    this.child.once('close', (code) => {
      if (code !== 0) this.failed.add(name);
      this.child = undefined;
    });
  }
}
