import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../catalogue/project-root';
import { removeFolder, temporaryFolder } from './support/temporary-folder';

const copied = ['catalogue', 'dist', 'build.mjs', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
const linked = [
  'bot',
  'commands',
  'dialogs',
  'helpdesk',
  'locales',
  'node_modules',
  'storage',
  'test',
  'understanding',
  'web',
  'index.ts',
  'settings.ts',
];
const topic = 'catalogue/content/topics/rm-account/card-limit.yaml';

describe('the build of a catalogue', () => {
  let root: string;

  beforeEach(() => {
    root = temporaryFolder();
    for (const name of copied) cpSync(join(projectRoot, name), join(root, name), { recursive: true });
    for (const name of linked) symlinkSync(join(projectRoot, name), join(root, name));
  });
  afterEach(() => removeFolder(root));

  const built = (name: string): Buffer => readFileSync(join(root, 'dist', name));
  const change = (edit: (text: string) => string): void => {
    const path = join(root, topic);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  };
  const build = (...options: string[]) => {
    const args = [join(root, 'build.mjs'), '--quiet', '--only', 'model', ...options];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { status, errors: stderr };
  };

  const slips: [string, (text: string) => string, RegExp][] = [
    [
      'malformed YAML',
      (text) => text.replace('title:\n', 'title:\n\ten: "Card\n'),
      /cannot be read: a tab begins the line/,
    ],
    ['a missing twin language', (text) => text.replace(/\n {2}fr: .*/, ''), /lacks its French twin/],
    [
      'a link to a host that is not allowed',
      (text) => text.replace('www.cbsa-asfc.gc.ca/prog', 'blog.example.org/prog'),
      /blog\.example\.org is not an official host/,
    ],
    [
      'dates the wrong way round',
      (text) => text.replace("from: '2025-09-28' }", "from: '2025-09-28', until: '2025-01-01' }"),
      /swap the dates/,
    ],
  ];

  it.each(slips)('refuses %s with file and line, and leaves the last good one', (_what, slip, complaint) => {
    const before = { catalogue: built('catalogue.json'), model: built('understanding.model') };
    change(slip);

    const refused = build();
    const goneOn = build('--keep-catalogue');

    expect(refused.status).toBe(1);
    expect(refused.errors).toMatch(complaint);
    expect(refused.errors).toMatch(/card-limit\.yaml:\d+: /);
    expect(goneOn.status).toBe(0);
    expect(goneOn.errors).toContain('The last good one goes on being used.');
    expect(built('catalogue.json').equals(before.catalogue)).toBe(true);
    expect(built('understanding.model').equals(before.model)).toBe(true);
  });

  it('publishes a new answer without training', () => {
    const before = built('understanding.model');
    change((text) => text.replace('For more, use a debit card (no', 'Beyond that, use a debit card (no'));

    const { status } = build();

    expect(status).toBe(0);
    expect(built('catalogue.json').toString('utf8')).toContain('Beyond that, use a debit card');
    expect(built('understanding.model').equals(before)).toBe(true);
  });
});
