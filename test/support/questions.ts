import type { Question } from '../../commands/evaluation/questions';

/** A question in English that is out of scope, unless its parts say otherwise. */
export function question(text: string, parts: Partial<Omit<Question, 'text'>>): Question {
  return {
    line: 2,
    language: 'en',
    categories: ['out-of-scope'],
    urgent: undefined,
    topic: undefined,
    ...parts,
    text,
  };
}
