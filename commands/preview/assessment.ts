import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CategoryId } from '../../catalogue/categories';
import { languages, type Language } from '../../catalogue/language';
import type { Content } from '../../catalogue/load-content';
import { featuresOf } from '../../understanding/features';
import type { UnderstandingModel } from '../../understanding/model';
import { softmax } from '../../understanding/probabilities';
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

/** A topic that another is easily taken for. */
export interface Rival {
  readonly topic: string;
  /** The mean probability that the other's examples give it, from 0 to 1. */
  readonly share: number;
}

/** What a catalogue's examples do: how the golden questions are read, and which topics come close. */
export interface Assessment {
  readonly trainingHash: string;
  readonly questions: readonly ReadQuestion[];
  readonly rivals: Readonly<Record<string, readonly Rival[]>>;
}

const rivalsKept = 4;

/** A fingerprint of the golden questions: an assessment holds for them alone. */
export function goldenHash(): string {
  return createHash('sha256').update(readFileSync(goldenQuestionsPath)).digest('hex').slice(0, 16);
}

/** Reads the golden questions and every example with a model that was trained on the content. */
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

function rivalsOf(content: Content, { topics: reader }: UnderstandingModel): Record<string, Rival[]> {
  const { classes, vocabulary, linear, temperature } = reader;
  return Object.fromEntries(
    content.topics.map(({ id, examples }) => {
      const texts = languages.flatMap((language) => examples[language]);
      const sums = new Float64Array(classes.length);
      for (const text of texts) {
        const scores = linear.scores(vocabulary.vectorOf(featuresOf(text)));
        softmax(scores, temperature).forEach((probability, place) => (sums[place]! += probability));
      }
      const rivals = classes
        .map((topic, place) => ({ topic: topic.id, share: sums[place]! / Math.max(1, texts.length) }))
        .filter(({ topic }) => topic !== id)
        .sort((a, b) => b.share - a.share)
        .slice(0, rivalsKept);
      return [id, rivals];
    }),
  );
}
