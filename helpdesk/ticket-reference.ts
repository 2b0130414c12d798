import { randomInt } from 'node:crypto';

/** Digits and letters that are not mistaken for one another: no 0, O, 1, I or L. Their number, 31, is prime. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const randomLength = 11;

/**
 * The check character: a weighted sum modulo the prime size of the alphabet, which tells every single wrong
 * character and every exchange of two characters.
 */
function checkCharacter(body: string): string {
  const sum = [...body].reduce(
    (total, character, index) => total + (index + 2) * alphabet.indexOf(character),
    0,
  );
  return alphabet.charAt(sum % alphabet.length);
}

function grouped(characters: string): string {
  return characters.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * A new reference such as 7K2M-9QXR-4TB9: 54 random bits, so that nobody guesses another client's. It has a
 * digit, without which its groups could be three words of a sentence.
 */
export function newTicketReference(): string {
  const body = Array.from({ length: randomLength }, () => alphabet.charAt(randomInt(alphabet.length))).join(
    '',
  );
  const reference = grouped(body + checkCharacter(body));
  return /\d/.test(reference) ? reference : newTicketReference();
}

/**
 * The reference that a person wrote, in its standard form, or undefined when it cannot be one: lower case,
 * spaces and missing hyphens are accepted, a mistyped character is not.
 */
export function parseTicketReference(written: string): string | undefined {
  const characters = written.toUpperCase().replace(/[\s-]/g, '');
  if (characters.length !== randomLength + 1) return undefined;
  if ([...characters].some((character) => !alphabet.includes(character))) return undefined;
  const body = characters.slice(0, randomLength);
  return checkCharacter(body) === characters.at(-1) ? grouped(characters) : undefined;
}

/**
 * Three groups with the same separator, or none: 'case 7K2M-9QXR-4TB9' begins with a word that could be a group
 * but for its space. Looks ahead only, so that candidates may overlap.
 */
const writtenReference = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?=([${alphabet}]{4}([- ]?)[${alphabet}]{4}\\2[${alphabet}]{4})(?![\\p{L}\\p{N}]))`,
  'giu',
);

/** What looks like a reference in a message: valid ones in standard form, and whether a mistyped one stands there. */
export function findTicketReference(text: string): { reference?: string; mistyped: boolean } {
  const candidates = [...text.matchAll(writtenReference)]
    .map(([, found = '']) => found)
    .filter((found) => /\d/.test(found) || found.includes('-'));
  const reference = candidates.map(parseTicketReference).find((found) => found !== undefined);
  return reference ? { reference, mistyped: false } : { mistyped: candidates.length > 0 };
}
