import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join, parse, relative } from 'node:path';
import { categoryIds } from './categories';
import type { Problem } from './content-file';
import { projectRoot } from './project-root';

/** A file or folder that would otherwise be left unread without a word. */
export interface Stray {
  readonly problem: Problem;
  /** The topics that it seems to hold, by the names of its files. */
  readonly topicIds: readonly string[];
}

const topicFileName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

/** What stands under `topics/` and is not read as a topic. */
export function strayTopics(folder: string): Stray[] {
  const root = join(folder, 'topics');
  return entriesOf(root).flatMap((entry) => {
    const path = join(root, entry.name);
    const inside = entry.isDirectory() ? entriesOf(path).map(({ name }) => name) : [];
    if (entry.isDirectory() && categoryIds.some((id) => id === entry.name)) {
      return inside
        .filter((name) => !topicFileName.test(name))
        .map((name) =>
          stray(join(path, name), 'name a topic file in small letters, digits and hyphens, ending in .yaml', [
            name,
          ]),
        );
    }
    return [stray(path, `topics stand in the folders ${categoryIds.join(', ')}`, [entry.name, ...inside])];
  });
}

/** What stands in `figures/` and is not read as a file of figures. */
export function strayFigures(folder: string): Stray[] {
  const root = join(folder, 'figures');
  return entriesOf(root)
    .filter((entry) => !(entry.isFile() && entry.name.endsWith('.yaml')))
    .map(({ name }) => stray(join(root, name), 'name a file of figures with .yaml at the end', []));
}

function stray(path: string, remedy: string, names: readonly string[]): Stray {
  const problem = { file: relative(projectRoot, path), line: 1, message: `is not read: ${remedy}` };
  return { problem, topicIds: names.map((name) => parse(name).name) };
}

function entriesOf(folder: string): Dirent[] {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}
