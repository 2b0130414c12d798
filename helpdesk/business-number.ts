/**
 * A business number as written by a client: 9 digits, or 15 characters with an import-export program account
 * (123456789 RM0001). The form is all that is checked: no source gives the rule of a check digit.
 */
const businessNumber = /^(\d{9})(?:(RM)(\d{4}))?$/;

/** The number in standard form ('123456789' or '123456789RM0001'), or undefined when the form is wrong. */
export function parseBusinessNumber(written: string): string | undefined {
  const compact = written.toUpperCase().replace(/[\s.-]/g, '');
  return businessNumber.test(compact) ? compact : undefined;
}

/** Not the end of a longer number written in parts, as a transaction number is (12345-678901234). */
const writtenInText =
  /(?<!\d[.-]?)\d{3}[ .-]?\d{3}[ .-]?\d{3}(?:[ .-]?RM[ .-]?\d{4}(?!\d)|(?![ .-]?RM|[\p{L}\d]))/iu;

/** The business number standing in a longer text, in standard form. */
export function findBusinessNumber(text: string): string | undefined {
  const found = writtenInText.exec(text);
  return found ? parseBusinessNumber(found[0]) : undefined;
}
