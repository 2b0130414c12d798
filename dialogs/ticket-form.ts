import { findBusinessNumber, parseBusinessNumber } from '../helpdesk/business-number';
import { findEmailAddress } from '../helpdesk/email-address';
import type { TicketFields } from '../helpdesk/ticket';
import { fieldNames, type FieldName } from './commands';

/** What the client has told so far; a field that was not asked yet is missing. */
export type TicketDraft = Partial<TicketFields>;

const longestName = 100;
const mostNameWords = 6;
/** What leads over to the next thing told: 'Jane Roe and my email is'. */
const nameTail = /[.!\s]*(?:\s(?:and|et)\s(?:my|the|mon|ma|le|la|l')\b.*)?[.!:]*$/iu;
const longestDescription = 4_000;

/** The next field to ask, in the form's order, or undefined when the form is complete. */
export function nextField(draft: TicketDraft): FieldName | undefined {
  return fieldNames.find((field) => draft[field] === undefined);
}

const nameLead =
  /^(?:(?:my|the) name is|name\s*(?:is|:)|i am|i'm|this is|it's|mon nom est|mon nom c'est|nom\s*:|je m'appelle|je suis|moi c'est|c'est)\s+/i;

/** A person's name in an answer, or undefined when there is none. */
function readName(text: string): string | undefined {
  const withoutAddress = text.replace(/\S+@\S+/g, ' ');
  const [first = ''] = withoutAddress
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const name = first.replace(nameLead, '').replace(nameTail, '').trim();
  if (first.endsWith('?') || name.split(/\s+/).length > mostNameWords) return undefined;
  return /\p{L}/u.test(name) && !/\d{3}/.test(name) && name.length <= longestName ? name : undefined;
}

function readDescription(text: string): string | undefined {
  const described = text.trim();
  return /\p{L}/u.test(described) && described.length <= longestDescription ? described : undefined;
}

/**
 * What an answer to one field tells. An address or a business number standing beside a name is taken with
 * it, so that nobody fills in the same thing twice.
 *
 * @param typed the answer as typed
 * @param masked the same with private values masked, for the description
 * @returns the fields read; without the one asked, the answer did not hold it
 */
export function readFields(asked: FieldName, typed: string, masked: string): TicketDraft {
  switch (asked) {
    case 'name': {
      const name = readName(typed);
      const email = findEmailAddress(typed);
      const businessNumber = findBusinessNumber(typed.replace(/\S+@\S+/g, ' '));
      return {
        ...(name ? { name } : {}),
        ...(email ? { email } : {}),
        ...(businessNumber ? { businessNumber } : {}),
      };
    }
    case 'email': {
      const email = findEmailAddress(typed);
      const businessNumber = findBusinessNumber(typed.replace(/\S+@\S+/g, ' '));
      return { ...(email ? { email } : {}), ...(businessNumber ? { businessNumber } : {}) };
    }
    case 'businessNumber': {
      const businessNumber = parseBusinessNumber(typed.trim()) ?? findBusinessNumber(typed);
      return businessNumber ? { businessNumber } : {};
    }
    case 'description': {
      const description = readDescription(masked);
      return description ? { description } : {};
    }
  }
}
