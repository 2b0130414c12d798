/** What kinds of private value were found and masked. */
export type PrivateKind = 'social-insurance-number' | 'payment-card' | 'password' | 'one-time-code';

/** A text with its private values masked, and which kinds there were. */
export interface MaskedText {
  readonly text: string;
  readonly kinds: readonly PrivateKind[];
}

const mask = '•••';

/** The check of card and social insurance numbers (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((character, index) => {
    const digit = Number(character);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return sum % 10 === 0;
}

const card = /(?<![\d-])(?:\d[ -]?){12,18}\d(?![\d-])/g;
const sin = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d|[ -]?RM)/gi;
const sinWords = /\b(?:sin|nas|social insurance|assurance[ -]sociale)\b/i;
const businessWords = /\b(?:bn9?|ne9?|business (?:number|no)|num[ée]ro d'entreprise)\b/i;
const secret =
  /(\b(?:password|passcode|passwd|pwd|mot de passe|mdp)\b\s*(?:is|est|=|:|c'est)\s*:?\s*)(\S+)/giu;
const oneTimeCode =
  /(\b(?:one[- ]time (?:code|passcode)|otp|verification code|code (?:de v[ée]rification|[àa] usage unique))\b\D{0,12})(\d{4,8})(?!\d)/giu;

/**
 * Masks what must not be kept: payment cards, social insurance numbers, passwords and one-time codes.
 * Business numbers, RM accounts, 14-digit transaction numbers, form and memorandum numbers are left alone:
 * the helpdesk works with them. A 9-digit number is a social insurance number only if it passes its check
 * and the words around it say so, or it is written in threes and nothing calls it a business number.
 */
export function maskPrivate(text: string): MaskedText {
  const kinds = new Set<PrivateKind>();
  const saysSin = sinWords.test(text);
  const saysBusiness = businessWords.test(text);
  const masked = text
    .replace(secret, (_whole, before: string) => {
      kinds.add('password');
      return before + mask;
    })
    .replace(oneTimeCode, (_whole, before: string) => {
      kinds.add('one-time-code');
      return before + mask;
    })
    .replace(card, (found) => {
      const digits = found.replace(/\D/g, '');
      const looksLikeCard = digits.length !== 14 && digits.length >= 13 && /^[2-6]/.test(digits);
      if (!looksLikeCard || !passesLuhn(digits)) return found;
      kinds.add('payment-card');
      return mask;
    })
    .replace(sin, (found) => {
      const digits = found.replace(/\D/g, '');
      if (!passesLuhn(digits)) return found;
      const inThrees = found.length > digits.length;
      if (!saysSin && (saysBusiness || !inThrees)) return found;
      kinds.add('social-insurance-number');
      return mask;
    });
  return { text: masked, kinds: [...kinds] };
}
