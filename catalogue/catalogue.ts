import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category, CategoryId } from './categories';
import type { Contact } from './contact';
import type { Figures } from './figures';
import type { GuideEntry } from './guides';
import type { Holidays } from './holidays';
import type { Content } from './load-content';
import type { Notice } from './notices';
import { projectRoot } from './project-root';
import type { Places } from './places';
import type { Standards } from './standards';
import type { Topic } from './topic';

/** What the running assistant knows: the catalogue without the examples, which live on in the model. */
export interface Catalogue {
  readonly hash: string;
  /** The model must have been trained on this. */
  readonly trainingHash: string;
  readonly categories: Readonly<Record<CategoryId, Category>>;
  readonly topics: Readonly<Record<string, Topic>>;
  readonly guides: Readonly<Record<string, GuideEntry>>;
  readonly contact: Contact;
  readonly holidays: Holidays;
  readonly notices: readonly Notice[];
  readonly standards: Standards;
  readonly figures: Figures;
  readonly places: Places;
  /** The ids of the concepts by the numbers that the model knows them by. */
  readonly conceptIds: readonly string[];
}

/** Where the build leaves the catalogue for the running assistant. */
export const compiledCataloguePath = join(projectRoot, 'dist', 'catalogue.json');

/** Leaves out what only training, linting and stewardship need. */
export function compileCatalogue(content: Content): Catalogue {
  const {
    hosts: _hosts,
    urgency: _urgency,
    otherLanguages: _others,
    guideWords: _words,
    topics,
    guides,
    concepts,
    ...rest
  } = content;
  const withoutExamples = topics.map(({ examples: _examples, ...topic }) => [topic.id, topic] as const);
  const withoutAsks = Object.entries(guides).map(([id, { asks: _asks, ...guide }]) => [id, guide] as const);
  return {
    ...rest,
    topics: Object.fromEntries(withoutExamples),
    guides: Object.fromEntries(withoutAsks),
    conceptIds: Object.keys(concepts),
  };
}

/** Writes the compiled catalogue: one JSON file, in place of the earlier one in a single step. */
export function writeCatalogue(catalogue: Catalogue, path = compiledCataloguePath): void {
  writeFileSync(`${path}.new`, JSON.stringify(catalogue));
  renameSync(`${path}.new`, path);
}

/**
 * Reads the compiled catalogue.
 *
 * @throws an Error that says to build when the file is missing or not JSON.
 */
export function readCatalogue(path = compiledCataloguePath): Catalogue {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Catalogue;
  } catch (cause) {
    throw new Error(`The compiled catalogue ${path} cannot be read. Run 'npm run build' to make it.`, {
      cause,
    });
  }
}

/** A topic by id. @throws an Error for an unknown id: the linter and the model's hash check exclude it. */
export function topicOf(catalogue: Catalogue, id: string): Topic {
  const topic = catalogue.topics[id];
  if (!topic) throw new Error(`The catalogue has no topic ${id}.`);
  return topic;
}
