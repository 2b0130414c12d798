import { languages } from '../catalogue/language';
import type { UrgencySignals } from '../catalogue/training-examples';
import { fold } from './fold';

/** Words of courtesy: a greeting before a question must not make the question a greeting. */
const courtesy = new Set(
  (
    'hello hi hey there dear sir madam everyone all good morning afternoon evening day thanks thank you very much so lot ' +
    'bonjour bonsoir salut allo bonne journee soiree madame monsieur mesdames messieurs a tous merci beaucoup bien'
  ).split(' '),
);
const clauseEnd = /[.;:!?\n]+|,(?!\d)|\s(?:but|mais)\s/iu;
const fewestWordsLeft = 2;
const fewestWordsAfterGreeting = 3;
const longestCalmClause = 7;

/**
 * What a message asks, without the courtesy before it and without clauses that only say there is no hurry
 * ('no rush, but how do I …'). The whole message where little else would be left.
 */
export function essenceOf(text: string, signals: UrgencySignals): string {
  const clauses = text.split(clauseEnd).filter((clause) => fold(clause) !== '');
  const calm = languages.flatMap((language) => signals.calm[language]);
  const kept = clauses.filter((clause) => {
    const folded = fold(clause);
    const words = folded.split(' ');
    if (words.every((word) => courtesy.has(word))) return false;
    return words.length > longestCalmClause || !calm.some((phrase) => ` ${folded} `.includes(` ${phrase} `));
  });
  if (kept.length === clauses.length) return withoutGreeting(text);
  if (
    fold(text)
      .split(' ')
      .every((word) => courtesy.has(word))
  )
    return text;
  const longest = [...clauses].sort((a, b) => b.length - a.length)[0] ?? text;
  const essence = kept.length === 0 ? longest : kept.join(', ');
  const words = fold(essence).split(' ');
  if (words.length < fewestWordsLeft) return text;
  return withoutGreeting(essence);
}

/** Drops greeting words that no comma sets apart: 'bonjour je cherche mon relevé'. */
function withoutGreeting(text: string): string {
  const words = text.trim().split(/\s+/);
  let first = 0;
  while (words.length - first > fewestWordsAfterGreeting && courtesy.has(fold(words[first] ?? '')))
    first += 1;
  return first === 0 ? text : words.slice(first).join(' ');
}
