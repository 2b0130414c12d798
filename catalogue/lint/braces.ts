import { compileCatalogue } from '../catalogue';
import type { Problem } from '../content-file';
import { isPlaceholderKey, withoutPlaceholders } from '../placeholders';
import { sharedProblem, topicProblem, type LintRule } from './rule';
import { filledParts } from './texts';

/** The shared parts whose texts clients read, as they stand. */
const shownParts = ['categories', 'guides', 'contact', 'holidays', 'notices', 'standards'] as const;

/** The first brace of a text, with what it was perhaps meant to hold. */
const brace = /\{+\s*([\w.-]*)\s*\}*|\}+/;

/** No brace reaches a client: where placeholders are filled in, only whole ones stand; elsewhere, none. */
export const noBracesShown: LintRule = (subject) => {
  const { content, loaded } = subject;
  const shown = compileCatalogue(content);
  const topics = Object.values(shown.topics).flatMap((topic) =>
    textsIn(topic).flatMap(({ path, text }) => {
      const message = filledParts.some((part) => part === path[0])
        ? unfinishedIn(withoutPlaceholders(text))
        : unfilledIn(text);
      return message ? [topicProblem(subject, topic.id, path, message)] : [];
    }),
  );
  const shared = shownParts.flatMap((part) =>
    textsIn(shown[part]).flatMap(({ path, text }) => {
      const message = unfilledIn(text);
      return message ? [sharedProblem(loaded, part, path, message)] : [];
    }),
  );
  const figures = [...loaded.figureFiles].flatMap(([id, file]) =>
    textsIn(shown.figures[id], [id]).flatMap(({ path, text }): Problem[] => {
      const message = unfilledIn(text);
      return message ? [{ file: file.file, line: file.lineOf(path), message }] : [];
    }),
  );
  return [...topics, ...shared, ...figures];
};

/** What to do about a brace that is left once the placeholders are filled in. */
function unfinishedIn(text: string): string | undefined {
  const [found, key = ''] = brace.exec(text) ?? [];
  if (!found) return undefined;
  const remedy = isPlaceholderKey(key)
    ? `write {{${key}}}, with two braces on each side`
    : 'take the brace out, or quote a value as {{figure.…}} or {{contact.…}}, with two braces on each side';
  return `'${found.trim()}' would be shown to clients as it stands: ${remedy}`;
}

/** What to do about a brace where nothing is filled in. */
function unfilledIn(text: string): string | undefined {
  const [found] = brace.exec(text) ?? [];
  if (!found) return undefined;
  return `'${found.trim()}' would be shown to clients as it stands, since no value is filled in here: write the words themselves`;
}

function textsIn(value: unknown, path: readonly PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path: [...path], text: value }];
  if (Array.isArray(value)) return value.flatMap((inner, index) => textsIn(inner, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, [...path, name]));
}
