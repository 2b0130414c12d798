import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../catalogue/project-root';

/** A version of the content laid out in a temporary folder. */
export interface LaidOutContent {
  readonly folder: string;
  /** Deletes the folder. */
  dispose(): void;
}

/**
 * Lays out the catalogue of the last commit, to compare with.
 *
 * @returns undefined where there is no git repository, or no commit has the catalogue
 */
export function committedContent(): LaidOutContent | undefined {
  const path = 'catalogue/content';
  const largest = 256 * 1_024 * 1_024;
  const archive = spawnSync('git', ['archive', '--format=tar', 'HEAD', path], {
    cwd: projectRoot,
    maxBuffer: largest,
  });
  if (archive.status !== 0) return undefined;
  const root = mkdtempSync(join(tmpdir(), 'catalogue-'));
  const dispose = (): void => rmSync(root, { recursive: true, force: true });
  const unpacked = spawnSync('tar', ['-x', '-C', root], { input: archive.stdout });
  if (unpacked.status === 0) return { folder: join(root, path), dispose };
  dispose();
  return undefined;
}
