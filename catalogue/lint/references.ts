import { categoryIds } from '../categories';
import { sharedProblem, topicProblem, type LintRule } from './rule';

/**
 * Guides, related topics, and the topics named in notices and categories exist. A topic whose file cannot be read
 * exists too: to correct its id would spoil what is right.
 */
export const knownReferences: LintRule = (subject) => {
  const { content, loaded } = subject;
  const ids = new Set([...loaded.topicFiles.keys(), ...loaded.unreadableTopics]);
  const problems = content.topics.flatMap((topic) => [
    ...topic.guides
      .map((guide, index) => ({ guide, index }))
      .filter(({ guide }) => !(guide in content.guides))
      .map(({ guide, index }) =>
        topicProblem(
          subject,
          topic.id,
          ['guides', index],
          `guide ${guide} is not in guides.yaml: add it or correct the id`,
        ),
      ),
    ...topic.related
      .map((id, index) => ({ id, index }))
      .filter(({ id }) => !ids.has(id) || id === topic.id)
      .map(({ id, index }) =>
        topicProblem(
          subject,
          topic.id,
          ['related', index],
          `related topic ${id} is not another topic of the catalogue: correct the id`,
        ),
      ),
  ]);
  content.notices.forEach((notice, index) => {
    for (const [at, id] of notice.concerns.topics.entries()) {
      if (ids.has(id)) continue;
      const message = `notice ${notice.id} concerns ${id}, which is no topic: correct the id`;
      problems.push(sharedProblem(loaded, 'notices', [index, 'concerns', 'topics', at], message));
    }
  });
  for (const category of categoryIds) {
    for (const [at, id] of content.categories[category].common.entries()) {
      if (loaded.unreadableTopics.has(id)) continue;
      if (content.topics.some((topic) => topic.id === id && topic.category === category)) continue;
      const message = `${category} has no topic ${id}: correct the id`;
      problems.push(sharedProblem(loaded, 'categories', [category, 'common', at], message));
    }
  }
  return problems;
};
