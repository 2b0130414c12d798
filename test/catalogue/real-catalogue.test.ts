import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpdeskCategoryIds } from '../../catalogue/categories';
import { languages } from '../../catalogue/language';
import { lintCatalogue } from '../../catalogue/lint/lint-catalogue';
import { loadContent } from '../../catalogue/load-content';
import { projectRoot } from '../../catalogue/project-root';

const loaded = loadContent();
const topics = loaded.content?.topics ?? [];

describe('the catalogue', () => {
  it('has nothing to mend', () => {
    const problems = lintCatalogue(loaded);

    expect(problems).toEqual([]);
  });

  it('has at least 60 topics over the six helpdesk categories and service information', () => {
    const categories = [...helpdeskCategoryIds, 'service-information'];

    const helpdeskTopics = topics.filter(({ category }) => categories.includes(category));

    expect(helpdeskTopics.length).toBeGreaterThanOrEqual(60);
    expect(new Set(helpdeskTopics.map(({ category }) => category))).toEqual(new Set(categories));
  });

  it.each(languages)('has at least 40 examples in %s for every topic', (language) => {
    const few = topics.filter(({ examples }) => examples[language].length < 40).map(({ id }) => id);

    expect(topics.length).toBeGreaterThan(0);
    expect(few).toEqual([]);
  });

  it('has no golden question as an example word for word', () => {
    const [header = '', ...lines] = readFileSync(join(projectRoot, 'test', 'golden', 'questions.tsv'), 'utf8')
      .split(/\r?\n/)
      .filter(Boolean);
    const column = header.split('\t').indexOf('text');
    const questions = new Set(lines.map((line) => line.split('\t')[column]?.trim()));

    const copied = topics.flatMap(({ id, examples }) =>
      languages.flatMap((language) =>
        examples[language].filter((text) => questions.has(text)).map((text) => `${id}: ${text}`),
      ),
    );

    expect(questions.size).toBeGreaterThan(1_000);
    expect(copied).toEqual([]);
  });
});
