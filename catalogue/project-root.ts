import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function nearestPackage(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  return parent === from ? process.cwd() : nearestPackage(parent);
}

/** The project's own folder, the same whether the code runs compiled (from `dist/`) or from source. */
export const projectRoot = nearestPackage(__dirname);
