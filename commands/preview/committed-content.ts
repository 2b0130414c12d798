import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../catalogue/project-root';

/**
 * Lays out the catalogue of the last commit in a temporary folder, to compare with.
 *
 * @returns undefined where there is no git repository, or no commit has the catalogue
 */
export function committedContent(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  const git = (args: string[], input?: Buffer) =>
    spawnSync(args[0]!, args.slice(1), { cwd: projectRoot, input, maxBuffer: 256 * 1_024 * 1_024 });
  const archive = git(['git', 'archive', '--format=tar', 'HEAD', 'catalogue/content']);
  if (archive.status !== 0) return undefined;
  const unpacked = git(['tar', '-x', '-C', folder], archive.stdout);
  return unpacked.status === 0 ? join(folder, 'catalogue', 'content') : undefined;
}
