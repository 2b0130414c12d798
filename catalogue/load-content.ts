import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ZodType } from 'zod';
import { categoriesSchema, categoryIds, type Category, type CategoryId } from './categories';
import { contactSchema, type Contact } from './contact';
import { readContentFile, type ContentFile, type Problem } from './content-file';
import { figuresSchema, type Figures } from './figures';
import { guideWordsSchema, type GuideWords } from './guide-words';
import { guidesSchema, type Guide } from './guides';
import { holidaysSchema, type Holidays } from './holidays';
import { hostsSchema, type Hosts } from './hosts';
import { noticesSchema, type Notice } from './notices';
import { placesSchema, type Places } from './places';
import { projectRoot } from './project-root';
import { standardsSchema, type Standards } from './standards';
import { strayFigures, strayTopics } from './stray-files';
import { topicFileSchema, type AuthoredTopic } from './topic';
import {
  otherLanguagesSchema,
  urgencySchema,
  type OtherLanguageExamples,
  type UrgencyExamples,
} from './training-examples';
import { conceptsSchema, type Concepts } from './concepts';

/** Where the catalogue's YAML files are. */
export const contentFolder = join(projectRoot, 'catalogue', 'content');

/** Everything the catalogue's files say, examples included. */
export interface Content {
  /** A fingerprint of all files. */
  readonly hash: string;
  /** A fingerprint of what a model is trained on: topics, examples, signals; a model names its catalogue by it. */
  readonly trainingHash: string;
  readonly categories: Readonly<Record<CategoryId, Category>>;
  readonly topics: readonly AuthoredTopic[];
  readonly guides: Readonly<Record<string, Guide>>;
  readonly guideWords: GuideWords;
  readonly contact: Contact;
  readonly holidays: Holidays;
  readonly notices: readonly Notice[];
  readonly standards: Standards;
  readonly figures: Figures;
  readonly hosts: Hosts;
  readonly places: Places;
  readonly urgency: UrgencyExamples;
  readonly otherLanguages: OtherLanguageExamples;
  readonly concepts: Concepts;
}

/** The files that each hold one part of the content. */
export type SharedPart = Exclude<keyof Content, 'hash' | 'trainingHash' | 'topics' | 'figures'>;

/** The content with, for each topic and shared file, the file it came from (for line numbers). */
export interface LoadedContent {
  /** Undefined when a file that everything needs is malformed. */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
  readonly topicFiles: ReadonlyMap<string, ContentFile<unknown>>;
  /** The file of each figure. */
  readonly figureFiles: ReadonlyMap<string, ContentFile<unknown>>;
  readonly sharedFiles: Readonly<Record<SharedPart, ContentFile<unknown>>>;
  /** Topics whose file cannot be read: that is to mend, not what names them elsewhere. */
  readonly unreadableTopics: ReadonlySet<string>;
  /** Whether a file of figures cannot be read: that is to mend, not the answers that quote it. */
  readonly hasUnreadableFigures: boolean;
}

/**
 * Reads all of the catalogue. A malformed topic file is left out and reported; a malformed or missing shared
 * file leaves no content at all, since every answer depends on it.
 */
export function loadContent(folder = contentFolder): LoadedContent {
  const problems: Problem[] = [];
  const hash = createHash('sha256');
  const read = <T>(path: string, form: ZodType<T>): ContentFile<T> => {
    const file = readContentFile(path, form);
    if (existsSync(path)) hash.update(path.slice(folder.length)).update('\0').update(readFileSync(path));
    problems.push(...file.problems);
    return file;
  };

  const shared = {
    categories: read(join(folder, 'categories.yaml'), categoriesSchema),
    guides: read(join(folder, 'guides.yaml'), guidesSchema),
    guideWords: read(join(folder, 'guide-words.yaml'), guideWordsSchema),
    contact: read(join(folder, 'contact.yaml'), contactSchema),
    holidays: read(join(folder, 'holidays.yaml'), holidaysSchema),
    notices: read(join(folder, 'notices.yaml'), noticesSchema),
    standards: read(join(folder, 'standards.yaml'), standardsSchema),
    places: read(join(folder, 'places.yaml'), placesSchema),
    hosts: read(join(folder, 'hosts.yaml'), hostsSchema),
    urgency: read(join(folder, 'urgency.yaml'), urgencySchema),
    concepts: read(join(folder, 'concepts.yaml'), conceptsSchema),
    otherLanguages: read(join(folder, 'languages.yaml'), otherLanguagesSchema),
  };
  const figures: Record<string, Figures[string]> = {};
  const figureFiles = new Map<string, ContentFile<unknown>>();
  const strays = { topics: strayTopics(folder), figures: strayFigures(folder) };
  problems.push(...[...strays.topics, ...strays.figures].map(({ problem }) => problem));
  let hasUnreadableFigures = strays.figures.length > 0;
  for (const path of yamlFiles(join(folder, 'figures'))) {
    const file = read(path, figuresSchema);
    hasUnreadableFigures ||= !file.content;
    for (const [id, value] of Object.entries(file.content ?? {})) {
      if (id in figures) {
        const message = `figure ${id} stands in another figures file too: keep one`;
        problems.push({ file: file.file, line: file.lineOf([id]), message });
      }
      figures[id] = value;
      figureFiles.set(id, file);
    }
  }

  const unreadableTopics = new Set(strays.topics.flatMap(({ topicIds }) => topicIds));
  const topicFiles = new Map<string, ContentFile<unknown>>();
  const topics: AuthoredTopic[] = [];
  for (const category of categoryIds) {
    for (const path of yamlFiles(join(folder, 'topics', category))) {
      const file = read(path, topicFileSchema);
      const id = basename(path, '.yaml');
      if (topicFiles.has(id)) {
        problems.push({
          file: file.file,
          line: 1,
          message: `topic ${id} stands in another category too: rename or delete one`,
        });
      }
      topicFiles.set(id, file);
      if (file.content) topics.push({ ...file.content, id, category });
      else unreadableTopics.add(id);
    }
  }

  const parts = Object.values(shared).map((file) => file.content);
  const content = parts.includes(undefined)
    ? undefined
    : ({
        hash: hash.digest('hex').slice(0, 16),
        ...Object.fromEntries(Object.entries(shared).map(([name, file]) => [name, file.content])),
        trainingHash: trainingHashOf(topics, shared),
        figures,
        topics,
      } as unknown as Content);
  return {
    content,
    problems,
    topicFiles,
    figureFiles,
    sharedFiles: shared,
    unreadableTopics,
    hasUnreadableFigures,
  };
}

/** So that a change of wording in an answer needs no training. */
function trainingHashOf(
  topics: readonly AuthoredTopic[],
  shared: Readonly<
    Record<'urgency' | 'otherLanguages' | 'guides' | 'guideWords' | 'concepts', ContentFile<unknown>>
  >,
): string {
  const { urgency, otherLanguages, guides, guideWords, concepts } = shared;
  const ofTopics = topics.map((topic) => [
    topic.id,
    topic.category,
    topic.action,
    topic.guides,
    topic.examples,
  ]);
  const others = [urgency, otherLanguages, guides, guideWords, concepts].map(({ content }) => content);
  return createHash('sha256')
    .update(JSON.stringify([ofTopics, ...others]))
    .digest('hex')
    .slice(0, 16);
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(folder, entry.name))
    .sort();
}
