import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../catalogue/content-file';
import { languages, otherLanguage } from '../catalogue/language';
import { projectRoot } from '../catalogue/project-root';

const pluralEnding = /_(?:zero|one|two|few|many|other)$/;

/** What the locales lack of one another: each file and key stands in both languages, plural forms aside. */
export function lintLocales(folder = join(projectRoot, 'locales')): Problem[] {
  const keysOf = (language: string, name: string): Set<string> => {
    try {
      return new Set(flatKeys(JSON.parse(readFileSync(join(folder, language, name), 'utf8'))));
    } catch {
      return new Set();
    }
  };
  return languages.flatMap((language) =>
    readdirSync(join(folder, language)).flatMap((name) => {
      const twin = otherLanguage(language);
      const twins = keysOf(twin, name);
      return [...keysOf(language, name)]
        .filter((key) => !twins.has(key))
        .map((key) => ({
          file: join('locales', twin, name),
          line: 1,
          message: `lacks ${key}, which ${language} has`,
        }));
    }),
  );
}

function flatKeys(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [prefix.replace(pluralEnding, '')];
  return Object.entries(value).flatMap(([key, inner]) => flatKeys(inner, prefix ? `${prefix}.${key}` : key));
}
