/** Beyond this many characters a message is cut for reading: nobody states a question that long. */
export const longestRead = 4_000;

/**
 * The plain form in which texts are compared: lower case, no accents (natural's French tools do not fold
 * them, so 'declaration' would not be 'déclaration'), ligatures apart, digits as one word each, anything
 * that is neither letter nor digit as a space. Linear in the text's length, for any input.
 */
export function fold(text: string): string {
  return text
    .slice(0, longestRead)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\p{N}+/gu, ' 0 ')
    .replace(/[^\p{L}0]+/gu, ' ')
    .trim();
}
