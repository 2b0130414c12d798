import { catalogueValue, livePlaceholders } from '../catalogue-values';
import { languages } from '../language';
import { isPlaceholderKey, placeholdersIn } from '../placeholders';
import { topicProblem, type LintRule } from './rule';
import { filledTexts, topicTexts } from './texts';

const phoneOrMail = /\+?\d[\d\s().-]{7,}\d|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Every placeholder names a value that exists; a figure may yet stand in a file that cannot be read. */
export const knownPlaceholders: LintRule = (subject) => {
  const { content, loaded } = subject;
  const mayExist = (key: string): boolean =>
    isPlaceholderKey(key) && loaded.hasUnreadableFigures && key.startsWith('figure.');
  const isLive = (key: string): boolean => livePlaceholders.some((live) => live === key);
  return content.topics.flatMap((topic) =>
    languages.flatMap((language) => {
      const exists = (key: string): boolean =>
        isPlaceholderKey(key) && catalogueValue(content, key, language) !== undefined;
      return filledTexts(topic, language).flatMap(({ path, text }) =>
        placeholdersIn(text)
          .filter((key) => !isLive(key) && !exists(key) && !mayExist(key))
          .map((key) =>
            topicProblem(subject, topic.id, path, `{{${key}}} names no value: see contact.yaml and figures/`),
          ),
      );
    }),
  );
};

/** Phone numbers and e-mail addresses stand in contact.yaml alone, so that a change is made once. */
export const knownContacts: LintRule = (subject) => {
  const { contact } = subject.content;
  const known = new Set([
    contact.tollFree.number,
    ...contact.overseas.map((phone) => phone.number),
    ...Object.values(contact.others).map((other) => other.value),
  ]);
  return subject.content.topics.flatMap((topic) =>
    languages.flatMap((language) =>
      topicTexts(topic, language).flatMap(({ path, text }) =>
        (text.match(phoneOrMail) ?? [])
          .filter((found) => /@/.test(found) || found.replace(/\D/g, '').length >= 10)
          .filter((found) => !known.has(found.trim()))
          .map((found) =>
            topicProblem(
              subject,
              topic.id,
              path,
              `'${found.trim()}' is not in contact.yaml: add it there and write its placeholder`,
            ),
          ),
      ),
    ),
  );
};
