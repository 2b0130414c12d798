import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { projectRoot } from '../catalogue/project-root';
import { readSettings, settingNames } from '../settings';

describe('.env.example', () => {
  const example = readFileSync(join(projectRoot, '.env.example'), 'utf8');

  it('explains every setting, and no other', () => {
    const explained = Object.keys(parseEnv(example));

    expect(explained.sort()).toEqual([...settingNames].sort());
    expect(settingNames).toContain('DATABASE_FILE');
  });

  it('says the defaults', () => {
    const settings = readSettings(parseEnv(example));

    expect(settings).toEqual(readSettings({}));
  });
});

describe('loadEnvironmentFile', () => {
  const name = 'HELPDESK_TEST_SETTING';
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  const path = join(folder, '.env');
  const script = `require(process.argv[1]).loadEnvironmentFile(process.argv[2]);
    process.stdout.write(String(process.env.${name}))`;

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What a process of its own has for the setting: it is read into the real environment. */
  function settingWith(file: string, environment: NodeJS.ProcessEnv): string {
    const settings = join(projectRoot, 'dist', 'settings.js');
    return execFileSync(process.execPath, ['-e', script, settings, file], {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });
  }

  it.each([
    [{}, 'from the file'],
    [{ [name]: 'set already' }, 'set already'],
  ])('lets what is set already stand: %j', (environment, expected) => {
    writeFileSync(path, `${name}=from the file\n`);

    const setting = settingWith(path, environment);

    expect(setting).toBe(expected);
  });

  it('does without a file', () => {
    const setting = settingWith(join(folder, 'none'), {});

    expect(setting).toBe('undefined');
  });
});
