import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { categoryIds } from '../catalogue/categories';
import { contentFolder, loadContent } from '../catalogue/load-content';
import { projectRoot } from '../catalogue/project-root';
import { systemClock } from '../helpdesk/clock';
import { fail } from './fail';

const usage = `Usage: npm run topic -- new <category> <id>
Categories: ${categoryIds.join(', ')}
The id is made of small letters, digits and hyphens: payment-by-cheque`;

/** `npm run topic -- new <category> <id>`: starts a topic's file, with every part that it may have explained. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folder: { type: 'string' } },
  });
  const [verb, category, id, ...more] = positionals;
  if (verb !== 'new' || !category || !id || more.length > 0) fail(usage);
  if (!categoryIds.some((each) => each === category)) fail(`${category} is no category.\n${usage}`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) fail(`'${id}' cannot be an id.\n${usage}`);
  const folder = values.folder ?? contentFolder;
  const there = loadContent(folder).topicFiles.get(id);
  if (there) fail(`A topic ${id} stands in ${there.file}: choose another id, or edit that file.`);
  const path = join(folder, 'topics', category, `${id}.yaml`);
  if (existsSync(path)) fail(`${path} exists already.`);
  mkdirSync(dirname(path), { recursive: true });
  const form = readFileSync(join(projectRoot, 'catalogue', 'topic-form.yaml'), 'utf8');
  const today = systemClock.now().toISODate() ?? '';
  writeFileSync(path, form.replaceAll('{today}', today));
  console.log(`${relative(process.cwd(), path)} is started. Fill it in, then run: npm run lint:catalogue`);
}

main();
