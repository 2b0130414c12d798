import { languages } from '../language';
import type { Problem } from '../content-file';
import { placeholdersIn } from '../placeholders';
import { topicProblem, type LintRule } from './rule';
import { filledTexts, topicTexts } from './texts';

const month =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const unit =
  'business days?|weekdays?|days?|weeks?|months?|years?|hours?|minutes?|' +
  'jours?|semaines?|mois|ans?|années?|heures?|minutes?';

/** Amounts of money, shares, days of the year and lengths of time, written as figures. */
const written = new RegExp(
  String.raw`\$\s?\d+(?:[.,]\d+)*|\d[\d\s.,]*\$|\d+(?:[.,]\d+)?\s?%|\b\d{1,2}(?:er)?\s(?:${month})\b|\b\d+\s(?:${unit})\b`,
  'giu',
);

/** An amount, a limit or a date that an answer states stands in `figures/`, so that a change is made once. */
export const quotedFigures: LintRule = (subject) =>
  subject.content.topics.flatMap((topic) =>
    languages.flatMap((language) =>
      topicTexts(topic, language).flatMap(({ path, text }) =>
        (text.replace(/\{\{[^}]*\}\}/g, '…').match(written) ?? []).map((found) =>
          topicProblem(
            subject,
            topic.id,
            path,
            path[0] === 'title'
              ? `'${found.trim()}' is written out: leave it to the answer, since no value is filled in here`
              : `'${found.trim()}' is written out: put it in a file of figures/ and quote it as {{figure.…}}`,
          ),
        ),
      ),
    ),
  );

/** A figure that nothing quotes would go on being wrong unseen. Judged only once every topic can be read. */
export const usedFigures: LintRule = ({ content, loaded }) => {
  if (loaded.unreadableTopics.size > 0) return [];
  const { target, result } = content.standards.availability;
  const quoted = new Set([target, result].map((id) => `figure.${id}`));
  for (const topic of content.topics) {
    for (const language of languages) {
      for (const { text } of filledTexts(topic, language)) {
        for (const key of placeholdersIn(text)) quoted.add(key);
      }
    }
  }
  return [...loaded.figureFiles].flatMap(([id, file]): Problem[] =>
    quoted.has(`figure.${id}`)
      ? []
      : [
          {
            file: file.file,
            line: file.lineOf([id]),
            message: `figure ${id} is quoted nowhere: quote it or remove it`,
          },
        ],
  );
};
