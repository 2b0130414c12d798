import { readCatalogue, topicOf } from '../../catalogue/catalogue';
import { categoryIds, type CategoryId } from '../../catalogue/categories';
import type { Decision } from '../../helpdesk/triage/decision';
import type { TriageMeaning } from '../../helpdesk/triage/triage';

const catalogue = readCatalogue();

type Reading = TriageMeaning['topics'][number];

/** One topic of the catalogue with a probability. */
export function reading(id: string, probability: number): Reading {
  return { id, category: topicOf(catalogue, id).category, probability };
}

/** What a test says of a meaning beside its topics; categories that are left out are summed over the topics. */
export interface MadeParts extends Partial<Omit<TriageMeaning, 'topics' | 'categories'>> {
  readonly categories?: Partial<Record<CategoryId, number>>;
}

/** The meaning of a calm message of five words on these topics, likeliest first. */
export function meaning(topics: Readonly<Record<string, number>>, parts: MadeParts = {}): TriageMeaning {
  const readings = Object.entries(topics).map(([id, probability]) => reading(id, probability));
  const sums = categoryIds.map((category) => [
    category,
    readings
      .filter((each) => each.category === category)
      .reduce((sum, { probability }) => sum + probability, 0),
  ]);
  const categories = {
    ...(Object.fromEntries(sums) as Record<CategoryId, number>),
    ...parts.categories,
  };
  return {
    words: 5,
    specificity: 0.2,
    other: false,
    urgency: 0,
    cause: null,
    guides: null,
    unknown: 0,
    ...parts,
    topics: readings,
    categories,
  };
}

/** A decision's kind with what it is about, in a line. */
export function inALine(decision: Decision): string {
  switch (decision.kind) {
    case 'answer':
    case 'small-talk':
    case 'not-ours':
    case 'urgent':
      return `${decision.kind} ${decision.topic}`;
    case 'clarify':
      return `clarify ${decision.topics.join(' ')}`;
    case 'find-guides':
      return `find-guides ${decision.guides.join(' ')}`;
    case 'help-with-category':
      return `help-with-category ${decision.category}`;
    default:
      return decision.kind;
  }
}
