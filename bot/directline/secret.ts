import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inMemory } from '../../storage/sqlite';

/**
 * The secret that signs chat tokens: the one in the settings, or one made once and kept beside the database,
 * readable by its owner alone, so that open chats outlive a restart.
 */
export function chatSecret(fromSettings: string | undefined, databaseFile: string): string {
  if (fromSettings) return fromSettings;
  const made = randomBytes(32).toString('base64url');
  if (databaseFile === inMemory) return made;
  const path = join(dirname(databaseFile), 'directline.secret');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, made, { mode: 0o600 });
  return made;
}
