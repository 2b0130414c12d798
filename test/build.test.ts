import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  const buildAloud = (...options: string[]) => {
    const args = [join(root, 'build.mjs'), '--only', 'model', ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { status, output: stdout, errors: stderr };
  };
  const build = (...options: string[]) => buildAloud('--quiet', ...options);
  const mistake = (text: string): string => text.replace(/\n {2}fr: .*/, '');
  const better = (text: string): string =>
    text.replace('For more, use a debit card (no', 'Beyond that, use a debit card (no');

  const slips: [string, (text: string) => string, RegExp][] = [
    [
      'malformed YAML',
      (text) => text.replace('title:\n', 'title:\n\ten: "Card\n'),
      /cannot be read: a tab begins the line/,
    ],
    ['a missing twin language', mistake, /lacks its French twin/],
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
    change(better);

    const { status, errors } = build();

    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(built('catalogue.json').toString('utf8')).toContain('Beyond that, use a debit card');
    expect(built('understanding.model').equals(before)).toBe(true);
  });

  it('says what it has published, or that nothing has changed', () => {
    const unchanged = buildAloud();
    change(better);

    const { output } = buildAloud();

    expect(unchanged.output).toBe('Nothing has changed since the last build.\n');
    expect(output).toMatch(/\nPublished: \d+ topics\.\n$/);
  });

  describe('with --keep-published', () => {
    const hasChanged = 'The catalogue has changed since it was published: npm run build publishes it.\n';

    it('publishes nothing of unchanged files, and says nothing', () => {
      expect(build('--keep-published')).toEqual({ status: 0, output: '', errors: '' });
    });

    it.each([
      ['a change', better],
      ['a mistake', mistake],
    ])('leaves %s unpublished, and says that it is', (_what, edit) => {
      const before = built('catalogue.json');
      change(edit);

      const kept = build('--keep-published');

      expect(kept).toEqual({ status: 0, output: '', errors: hasChanged });
      expect(built('catalogue.json').equals(before)).toBe(true);
    });

    it('says nothing more once the change is published', () => {
      change(better);
      build();

      expect(build('--keep-published').errors).toBe('');
    });

    it('publishes where nothing is yet', () => {
      rmSync(join(root, 'dist', 'catalogue.json'));

      const { status } = build('--keep-published');

      expect(status).toBe(0);
      expect(existsSync(join(root, 'dist', 'catalogue.json'))).toBe(true);
    });

    it('never goes on with what other reading code has published', () => {
      appendFileSync(join(root, 'catalogue', 'language.ts'), '// changed\n');
      change(mistake);

      const { status, errors } = build('--keep-published');

      expect(status).toBe(1);
      expect(errors).toMatch(/lacks its French twin/);
    });
  });
});

describe('the npm scripts', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };

  it('publish when they build, start or test, and not when they show', () => {
    const publishing = Object.keys(scripts).filter((name) => {
      const [, options] = /build\.mjs(.*)/.exec(scripts[name]!) ?? [];
      return options !== undefined && !/--keep-published|--only compile/.test(options);
    });

    expect(publishing.sort()).toEqual(['build', 'prepare', 'prestart', 'pretest', 'pretest:browser']);
  });
});
