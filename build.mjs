// Makes what the assistant runs from, in dist/: the compiled code, the catalogue, the trained model and the
// web assets. Each step runs only when what it is made from has changed, so that it costs little to call
// before every command. Making the catalogue and its model publishes them: a running assistant takes them up.
// A catalogue with anything to mend is refused, and what was published before stays.
//
// Usage: node build.mjs [--quiet] [--only compile|model|assets] [--keep-published] [--keep-catalogue]
//   --keep-published  for commands that show what is published: publishes only where nothing is yet, or where
//                     the code that reads texts has changed since, so that it never runs on an old model
//   --keep-catalogue  for starting the assistant: publishes, but goes on with what was published before when
//                     the catalogue is refused, so that a slip in a file never keeps the assistant from starting
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const stampPath = join(dist, '.built.json');
const sourceFolders = [
  'bot',
  'dialogs',
  'understanding',
  'helpdesk',
  'catalogue',
  'storage',
  'web',
  'commands',
];

/** The published Web Chat, pinned: its package is unpacked alone, without its 500 MB of dependencies. */
const webChat = {
  spec: 'botframework-webchat@4.18.1',
  integrity:
    'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
  file: 'package/dist/webchat.js',
};

const { values: options } = parseArgs({
  options: {
    quiet: { type: 'boolean' },
    only: { type: 'string' },
    'keep-published': { type: 'boolean' },
    'keep-catalogue': { type: 'boolean' },
  },
});
const stamps = existsSync(stampPath) ? JSON.parse(readFileSync(stampPath, 'utf8')) : {};
mkdirSync(dist, { recursive: true });

const code = [...filesUnder(sourceFolders, '.ts'), join(root, 'index.ts'), join(root, 'settings.ts')].filter(
  (file) => !file.includes('.test.'),
);
const content = filesUnder(['catalogue/content'], '.yaml');
const linting = code.filter((file) => /^catalogue[\\/]lint[\\/]/.test(relative(root, file)));
const reading = code.filter(
  (file) => /^(catalogue|understanding)[\\/]/.test(relative(root, file)) && !linting.includes(file),
);
const pages = filesUnder(['web/public'], '');
const here = fileURLToPath(import.meta.url);

const madeToPublish = { catalogue: join(dist, 'catalogue.json'), model: join(dist, 'understanding.model') };
const begun = [];

await step('compile', [...code, join(root, 'tsconfig.json'), join(root, 'tsconfig.build.json')], compile);
if (!isPublished()) delete stamps.model;
const keepsPublished = options['keep-published'] && isPublishedByThisCode();
if (!keepsPublished && (await step('model', [...content, ...reading, ...linting], publish))) {
  const { topics } = JSON.parse(readFileSync(madeToPublish.catalogue, 'utf8'));
  report(`Published: ${Object.keys(topics).length} topics.`);
}
await step('assets', [...pages, here], makeAssets);

if (keepsPublished && stamps.content !== fingerprintOf(content)) {
  console.error('The catalogue has changed since it was published: npm run build publishes it.');
} else if (begun.length === 0) {
  report('Nothing has changed since the last build.');
}

/** Runs a step unless it was done already with the same inputs. @returns whether it made something new */
async function step(name, inputs, run) {
  if (options.only && options.only !== name) return false;
  const stamp = fingerprintOf(inputs);
  if (stamps[name] === stamp) return false;
  begun.push(name);
  const started = Date.now();
  if ((await run()) === false) return false;
  stamps[name] = stamp;
  writeFileSync(stampPath, JSON.stringify(stamps));
  report(`${name}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return true;
}

function report(line) {
  if (!options.quiet) console.log(line);
}

function fingerprintOf(files) {
  const fingerprint = createHash('sha256');
  for (const file of files) fingerprint.update(relative(root, file)).update('\0').update(readFileSync(file));
  return fingerprint.digest('hex');
}

function compile() {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(compiler)) {
    fail(
      'TypeScript is not installed: build where the development dependencies are (npm ci), then copy dist/.',
    );
  }
  if (!runNode([compiler, '-p', join(root, 'tsconfig.build.json')])) fail('The code does not compile.');
}

function isPublished() {
  return Object.values(madeToPublish).every((file) => existsSync(file));
}

function isPublishedByThisCode() {
  return isPublished() && stamps.reading === fingerprintOf(reading);
}

/** @returns false when the catalogue was refused and the one published before goes on */
function publish() {
  const stampsIfDone = { reading: fingerprintOf(reading), content: fingerprintOf(content) };
  const mustRetrain = stamps.reading !== stampsIfDone.reading;
  if (runNode([join(dist, 'commands', 'train.js'), ...(mustRetrain ? ['--retrain'] : [])])) {
    Object.assign(stamps, stampsIfDone);
    return true;
  }
  if (!options['keep-catalogue'] || !isPublished() || mustRetrain) {
    fail('The catalogue was refused: mend the lines above. What was built before is unchanged.');
  }
  console.error('The catalogue was refused: mend the lines above. The last good one goes on being used.');
  return false;
}

/** Names each asset by its content, so that browsers may keep it for ever, and compresses it once. */
async function makeAssets() {
  const folder = join(dist, 'public');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = {};
  const add = (name, bytes) => {
    const extension = extname(name);
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    const hashed = `${name.slice(0, -extension.length)}.${digest}${extension}`;
    writeFileSync(join(folder, hashed), bytes);
    if (!['.png', '.woff2'].includes(extension)) {
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      writeFileSync(join(folder, `${hashed}.br`), brotliCompressSync(bytes, { params }));
      writeFileSync(join(folder, `${hashed}.gz`), gzipSync(bytes, { level: 9 }));
    }
    manifest[name] = hashed;
  };
  for (const file of pages) add(relative(join(root, 'web', 'public'), file), readFileSync(file));
  add('webchat.js', await fetchWebChat());
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/** Brings Web Chat's published bundle through npm, whose registry and cache settings are the user's own. */
async function fetchWebChat() {
  const { list } = await import('tar');
  const folder = mkdtempSync(join(tmpdir(), 'webchat-'));
  try {
    const npm = process.env.npm_execpath;
    const pack = ['pack', webChat.spec, '--pack-destination', folder, '--silent', '--ignore-scripts'];
    const { status } = npm?.endsWith('js')
      ? spawnSync(process.execPath, [npm, ...pack], { cwd: folder, stdio: 'ignore' })
      : spawnSync('npm', pack, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' });
    const [archive] = readdirSync(folder);
    if (status !== 0 || !archive) fail(`${webChat.spec} could not be fetched from the npm registry.`);
    const packed = readFileSync(join(folder, archive));
    const [algorithm, expected] = webChat.integrity.split(/-(.*)/s);
    if (createHash(algorithm).update(packed).digest('base64') !== expected) {
      fail(`${webChat.spec} is not the published one: its digest differs.`);
    }
    const chunks = [];
    await list({
      file: join(folder, archive),
      filter: (path) => path === webChat.file,
      onReadEntry: (entry) => entry.on('data', (chunk) => chunks.push(chunk)),
    });
    return Buffer.concat(chunks);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesUnder(folders, ending) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort(),
  );
}

/** @returns whether it ended well */
function runNode(args) {
  const { status } = spawnSync(process.execPath, args, {
    stdio: options.quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
  });
  return status === 0;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
