/** A value that an answer quotes from the place where it is kept: `{{contact.tollFree}}`, `{{figure.card-limit}}`. */
const placeholder = /\{\{\s*([a-z]+\.[A-Za-z0-9-]+)\s*\}\}/g;

/** Anything between double braces, well-formed or not, so that the linter sees the mistakes too. */
const anyBraces = /\{\{([^{}]*)\}\}/g;

/** Whether this can be the key of a placeholder: the family of the value, and its id there. */
export function isPlaceholderKey(written: string): boolean {
  return /^[a-z]+\.[A-Za-z0-9-]+$/.test(written);
}

/** The keys of all placeholders in a text, mistaken ones included. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(anyBraces)].map((match) => (match[1] ?? '').trim());
}

/** A text without its placeholders, mistaken ones included. */
export function withoutPlaceholders(text: string): string {
  return text.replace(anyBraces, '');
}

/**
 * Puts values in the place of placeholders.
 *
 * @param lookUp gives the text of a key, or undefined for an unknown one, which is then left as it stands:
 *   the linter refuses unknown keys, so a client never sees one.
 */
export function fillPlaceholders(text: string, lookUp: (key: string) => string | undefined): string {
  return text.replace(placeholder, (whole, key: string) => lookUp(key) ?? whole);
}
