import { categoryIds, type CategoryId } from '../../catalogue/categories';
import { languages, type Language } from '../../catalogue/language';
import type { Content } from '../../catalogue/load-content';
import type { UnderstandingModel } from '../../understanding/model';
import { understand } from '../../understanding/understand';
import type { Question } from '../evaluation/questions';
import { share } from '../evaluation/scores';
import type { Example, Reader } from './contender';

/** How well one contender reads the golden questions: shares of those that it puts where they belong. */
export interface CatalogueScores {
  /** By the category that is right. */
  readonly categories: Readonly<Partial<Record<CategoryId, number>>>;
  readonly byLanguage: Readonly<Record<Language, number>>;
  /** The topic itself, among the questions that name one. */
  readonly topics: number;
}

/** What was made of a question. */
interface Placed {
  readonly category: CategoryId | undefined;
  readonly topic: string;
}

/** The catalogue's examples as everybody is trained on them: topics are what is to be told apart. */
export function catalogueExamples({ topics }: Content): Example[] {
  return topics.flatMap(({ id, examples }) =>
    languages.flatMap((language) => examples[language].map((text) => ({ language, label: id, text }))),
  );
}

/** The golden questions read by this project as the build left it. */
export function measureOurCatalogue(
  model: UnderstandingModel,
  questions: readonly Question[],
): CatalogueScores {
  return scoresOf(
    questions,
    questions.map(({ text }): Placed => {
      const { categories, topics } = understand(model, text, {});
      const category = categoryIds.reduce((best, id) => (categories[id] > categories[best] ? id : best));
      return { category, topic: topics[0]?.id ?? '' };
    }),
  );
}

/** The golden questions read by a peer: the category is that of the topic that it names. */
export async function measurePeerCatalogue(
  reader: Reader,
  questions: readonly Question[],
  categoryOf: ReadonlyMap<string, CategoryId>,
): Promise<CatalogueScores> {
  const placed: Placed[] = [];
  for (const question of questions) {
    const { label } = await reader.read(question);
    placed.push({ category: categoryOf.get(label), topic: label });
  }
  return scoresOf(questions, placed);
}

function scoresOf(questions: readonly Question[], placed: readonly Placed[]): CatalogueScores {
  const rows = questions.map((question, at) => {
    const { category, topic } = placed[at]!;
    return {
      question,
      isCategoryRight: category !== undefined && question.categories.includes(category),
      isTopicRight: topic === question.topic,
    };
  });
  const accuracy = (fits: (question: Question) => boolean): number =>
    share(rows.filter(({ question }) => fits(question)).map(({ isCategoryRight }) => isCategoryRight));
  const present = categoryIds.filter((id) => questions.some(({ categories }) => categories[0] === id));
  return {
    categories: Object.fromEntries(
      present.map((id) => [id, accuracy(({ categories }) => categories[0] === id)]),
    ),
    byLanguage: Object.fromEntries(
      languages.map((language) => [language, accuracy((question) => question.language === language)]),
    ) as Record<Language, number>,
    topics: share(
      rows.filter(({ question }) => question.topic !== undefined).map(({ isTopicRight }) => isTopicRight),
    ),
  };
}
