const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** Starts the hash of a feature; the kind keeps equal letters of different kinds of feature apart. */
export function startHash(kind: number): number {
  return Math.imul(offsetBasis ^ kind, prime);
}

/** Adds one character to a hash (FNV-1a, 32 bits). */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime);
}

/** Adds a whole string to a hash. */
export function addStringToHash(hash: number, text: string): number {
  let result = hash;
  for (let index = 0; index < text.length; index += 1) result = addToHash(result, text.charCodeAt(index));
  return result;
}

/** The finished hash as an unsigned number that is never 0, which marks an empty place in tables. */
export function finishHash(hash: number): number {
  return hash >>> 0 || 1;
}
