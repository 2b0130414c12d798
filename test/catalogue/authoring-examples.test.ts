import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { figuresSchema } from '../../catalogue/figures';
import { guidesSchema } from '../../catalogue/guides';
import { holidaysSchema } from '../../catalogue/holidays';
import { languages } from '../../catalogue/language';
import { noticesSchema } from '../../catalogue/notices';
import { projectRoot } from '../../catalogue/project-root';
import { readQuestions } from '../../commands/evaluation/questions';
import { builtCatalogue } from '../support/built-model';
import { InputFolder } from '../support/run-command';

const halves = readFileSync(join(projectRoot, 'docs', 'authoring.md'), 'utf8').split('\n---\n');
const blocks = (half: string, kind: string): string[] =>
  [...half.matchAll(new RegExp(`^ *\`\`\`${kind}\n([^]*?)^ *\`\`\`$`, 'gm'))].map(([, block = '']) => block);

describe.each(languages)("the stewards' page in %s", (language) => {
  const half = halves[languages.indexOf(language)] ?? '';

  it('shows a figure, a notice, a guide and an exception that could stand in their files', () => {
    const [figures, notices, guides, exceptions] = blocks(half, 'yaml').map(
      (block) => parse(block) as unknown,
    );

    const read = noticesSchema.parse(notices);

    expect(figuresSchema.parse(figures)).toBeDefined();
    expect(guidesSchema.parse(guides)).toBeDefined();
    expect(holidaysSchema.pick({ exceptions: true }).parse(exceptions)).toBeDefined();
    for (const id of read.flatMap(({ concerns }) => concerns.topics))
      expect(builtCatalogue.topics).toHaveProperty(id);
  });

  it('shows a golden question that could stand in its file', () => {
    const folder = new InputFolder();
    const header = 'language⇥category⇥text⇥urgent⇥alt_category⇥topic';
    const [line = ''] = blocks(half, '');
    const file = folder.write('questions.tsv', `${header}\n${line.trim()}\n`.replaceAll('⇥', '\t'));

    const [question] = readQuestions(file);

    folder.dispose();
    expect(question).toMatchObject({ language, topic: 'pay-from-abroad', urgent: false });
  });
});
