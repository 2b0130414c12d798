import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../catalogue/project-root';

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a built command as a process of its own, as npm does. */
export function runCommand(name: string, ...words: string[]): Promise<Ended> {
  return runCommandWith({}, name, ...words);
}

/** Runs a built command with these environment variables beside the usual ones. */
export async function runCommandWith(
  environment: Readonly<Record<string, string>>,
  name: string,
  ...words: string[]
): Promise<Ended> {
  const child = spawn(process.execPath, [join(projectRoot, 'dist', 'commands', `${name}.js`), ...words], {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, output, errors };
}

/** A temporary folder for a command's input files. */
export class InputFolder {
  private readonly folder = mkdtempSync(join(tmpdir(), 'command-'));

  /** Writes a file and gives its path. */
  write(name: string, text: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** The path of a file that there is not. */
  missing(name: string): string {
    return join(this.folder, name);
  }

  /** Deletes the folder. */
  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
