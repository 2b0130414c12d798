import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { CategoryId } from '../../catalogue/categories';
import { languages, type Language } from '../../catalogue/language';
import type { Content } from '../../catalogue/load-content';
import { featuresOf } from '../../understanding/features';
import { wordingOf } from '../../understanding/wording';
import type { UnderstandingModel } from '../../understanding/model';
import { understand } from '../../understanding/understand';
import { goldenQuestionsPath } from '../lint-golden';
import { readQuestions } from '../evaluation/questions';

/** How one golden question was read. */
export interface ReadQuestion {
  readonly language: Language;
  readonly text: string;
  /** The topic that is right, and the likeliest one. */
  readonly topic: string;
  readonly got: string;
  readonly isTopicRight: boolean;
  readonly isCategoryRight: boolean;
}

/** A topic whose examples are like another's. */
export interface Rival {
  readonly topic: string;
  /** From 0 (no word in common) to 1 (the same words). */
  readonly likeness: number;
}

/** What a catalogue's examples do: how the golden questions are read, and which topics come close. */
export interface Assessment {
  readonly trainingHash: string;
  readonly questions: readonly ReadQuestion[];
  readonly rivals: Readonly<Record<string, readonly Rival[]>>;
}

const rivalsKept = 4;

/** A fingerprint of the golden questions (of none when there is no file): an assessment holds for them alone. */
export function goldenHash(): string {
  const questions = existsSync(goldenQuestionsPath) ? readFileSync(goldenQuestionsPath) : '';
  return createHash('sha256').update(questions).digest('hex').slice(0, 16);
}

/** Reads the golden questions with a model that was trained on the content, and compares its topics. */
export function assess(content: Content, model: UnderstandingModel): Assessment {
  const questions = readQuestions(goldenQuestionsPath).flatMap((question): ReadQuestion[] => {
    const { topic, text, language } = question;
    if (topic === undefined) return [];
    const { topics, categories } = understand(model, text, {});
    const got = topics[0]?.id ?? '';
    const category = Object.entries(categories).reduce((best, each) => (each[1] > best[1] ? each : best))[0];
    const isCategoryRight = question.categories.includes(category as CategoryId);
    return [{ language, text, topic, got, isTopicRight: got === topic, isCategoryRight }];
  });
  return { trainingHash: content.trainingHash, questions, rivals: rivalsOf(content, model) };
}

/** The topics whose examples are most like a topic's: by the cosine of their mean vectors. */
function rivalsOf(
  content: Content,
  { topics: { vocabulary, lexicon } }: UnderstandingModel,
): Record<string, Rival[]> {
  const means = content.topics.map(({ id, examples }) => {
    const mean = new Float32Array(vocabulary.size);
    for (const text of languages.flatMap((language) => examples[language])) {
      const { indices, values } = vocabulary.vectorOf(featuresOf(wordingOf(text, lexicon)));
      indices.forEach((feature, at) => (mean[feature]! += values[at]!));
    }
    const length = Math.sqrt(dot(mean, mean));
    return { id, mean: mean.map((value) => value / (length || 1)) };
  });
  return Object.fromEntries(
    means.map(({ id, mean }) => {
      const rivals = means
        .filter((other) => other.id !== id)
        .map((other) => ({ topic: other.id, likeness: dot(mean, other.mean) }))
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, rivalsKept);
      return [id, rivals];
    }),
  );
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}
