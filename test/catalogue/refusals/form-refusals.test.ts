import { parseDocument } from 'yaml';
import type { ZodType } from 'zod';
import { categoriesSchema } from '../../../catalogue/categories';
import { contactSchema } from '../../../catalogue/contact';
import { figuresSchema } from '../../../catalogue/figures';
import { guidesSchema } from '../../../catalogue/guides';
import { holidaysSchema } from '../../../catalogue/holidays';
import { hostsSchema } from '../../../catalogue/hosts';
import { noticesSchema } from '../../../catalogue/notices';
import { checkForm } from '../../../catalogue/refusals/form-refusals';
import { placeName } from '../../../catalogue/refusals/place-name';
import { topicFileSchema } from '../../../catalogue/topic';
import { urgencySchema } from '../../../catalogue/training-examples';

/** What is said of one part of a document. */
function refusalAt(form: ZodType, text: string, place: string): string[] {
  const checked = checkForm(parseDocument(text), form);
  if ('content' in checked) return [];
  return checked.refusals.filter(({ path }) => placeName(path) === place).map(({ message }) => message);
}

const source =
  'sources: [{ title: { en: P, fr: P }, url: https://www.canada.ca, kind: official, read: 2026-11-23 }]';
const withoutRead = source.replace(', read: 2026-11-23', '');

describe('what a form refuses', () => {
  it.each<[string, ZodType, string, string, string]>([
    [
      'a text',
      topicFileSchema,
      'examples: { en: [42], fr: [a] }',
      'examples, en, 1st',
      "is read as a number, not as a text: put it in quotes: '42'",
    ],
    [
      'a text',
      topicFileSchema,
      'examples: { en: [4.10], fr: [a] }',
      'examples, en, 1st',
      "is read as a number, not as a text: put it in quotes: '4.10'",
    ],
    [
      'a text',
      topicFileSchema,
      'examples: { en: [true], fr: [a] }',
      'examples, en, 1st',
      "is read as true or false, not as a text: put it in quotes: 'true'",
    ],
    [
      'a text',
      topicFileSchema,
      'examples:\n  en:\n    - Question: how',
      'examples, en, 1st',
      'is read as parts with names, not as a text: put the whole text in quotes',
    ],
    [
      'a text',
      topicFileSchema,
      'title:\n  en: [x]\n  fr: y',
      'title, en',
      'is read as a list: write one text, in quotes if it begins with [',
    ],
    [
      'a text',
      topicFileSchema,
      'examples: { en: [" "], fr: [a] }',
      'examples, en, 1st',
      'is empty: write it or remove its line',
    ],
    ['parts', topicFileSchema, 'title: Sign in', 'title', 'does not have its parts: write { en: …, fr: … }'],
    [
      'parts',
      topicFileSchema,
      'links: [https://www.canada.ca]',
      'links, 1st',
      'does not have its parts: write { label: { en: …, fr: … }, url: { en: https://…, fr: https://… } }',
    ],
    ['parts', topicFileSchema, 'title:', 'title', 'is empty: write it as { en: …, fr: … }'],
    ['parts', topicFileSchema, 'urgentWhen:', 'urgentWhen', 'is empty: write it or remove it'],
    [
      'a list',
      topicFileSchema,
      'guides: first-login',
      'guides',
      'is no list: begin each of its entries on a line of its own, with a hyphen and a space',
    ],
    [
      'a list',
      topicFileSchema,
      'steps: { en: [Open.], fr: [Ouvrez., Payez.] }',
      'steps, en',
      'has 1 entry: write at least 2',
    ],
    [
      'a list',
      guidesSchema,
      'x: { asks: { en: [], fr: [a, b] } }',
      'x, asks, en',
      'has 0 entries: write at least 3',
    ],
    [
      'a list',
      holidaysSchema,
      'exceptions:',
      'exceptions',
      'is empty: write its entries, or [] where there are none',
    ],
    [
      'a list',
      hostsSchema,
      'trade: []\nofficial:',
      'official',
      'is empty: write it as [www.cbsa-asfc.gc.ca, …]',
    ],
    [
      'an address',
      topicFileSchema,
      'links: [{ url: { en: www.canada.ca, fr: x } }]',
      'links, 1st, url, en',
      'is not a web address: write all of it, from https:// on',
    ],
    [
      'an address',
      topicFileSchema,
      "links: [{ url: { en: '', fr: x } }]",
      'links, 1st, url, en',
      'is empty: write it as https://…',
    ],
    [
      'an address',
      topicFileSchema,
      'sources: [{ url: canada }]',
      'sources, 1st, url',
      'is not a web address: write all of it, from https:// on',
    ],
    [
      'an address',
      topicFileSchema,
      'sources: [{ url: 42 }]',
      'sources, 1st, url',
      'is not an address: write one, or both under en: and fr:',
    ],
    [
      'one of some words',
      topicFileSchema,
      'action: make-coffee',
      'action',
      "'make-coffee' is none of these: open-ticket, ticket-status, reach-person, switch-to-english, switch-to-french, start-over",
    ],
    [
      'one of some words',
      topicFileSchema,
      'sources: [{ kind: }]',
      'sources, 1st, kind',
      'is empty: write it as official or trade',
    ],
    [
      'a day',
      topicFileSchema,
      withoutRead,
      'sources, 1st, read',
      'is missing: write it as read: 2026-11-23 (the day you read the source)',
    ],
    [
      'a day',
      topicFileSchema,
      'sources: [{ read: }]',
      'sources, 1st, read',
      'is empty: write it as 2026-11-23',
    ],
    [
      'a day',
      topicFileSchema,
      'sources: [{ read: 23/11/2026 }]',
      'sources, 1st, read',
      'is not a day: write it as 2026-11-23',
    ],
    [
      'a day',
      topicFileSchema,
      'sources: [{ read: 2026 }]',
      'sources, 1st, read',
      "is read as a number, not as a text: put it in quotes: '2026'",
    ],
    [
      'an instant',
      noticesSchema,
      '- { from: 2026-01-01 }',
      '1st entry, from',
      'is not an instant with an offset: write it as 2025-05-20T03:00:00-04:00',
    ],
    [
      'a category',
      noticesSchema,
      '- { concerns: { categories: [cads] } }',
      '1st entry, concerns, categories, 1st',
      "'cads' is none of these: portal-access, registration-enrolment, cad, rm-account, disbursement-collection, other-functionality, service-information, conversation, out-of-scope",
    ],
    [
      'a part',
      noticesSchema,
      '- { text: { en: x, fr: y } }',
      '1st entry, concerns',
      'is missing: write it as concerns: { topics: […, …] } (the questions that it stands before)',
    ],
    [
      'yes or no',
      holidaysSchema,
      'exceptions: [{ open: closed }]',
      'exceptions, 1st, open',
      "is 'closed': write true or false, without quotes",
    ],
    [
      'yes or no',
      holidaysSchema,
      'exceptions: [{ day: 2026-12-24 }]',
      'exceptions, 1st, open',
      'is missing: write it as open: true or false (true: open against the rules; false: closed)',
    ],
    [
      'a number',
      contactSchema,
      'promises: { standard: { businessDays: two } }',
      'promises, standard, businessDays',
      "is 'two': write a whole number, in digits and without quotes",
    ],
    [
      'a number',
      contactSchema,
      'promises: { standard: { businessDays: 2.5 } }',
      'promises, standard, businessDays',
      "is '2.5': write a whole number, in digits and without quotes",
    ],
    [
      'a number',
      contactSchema,
      'promises: { standard: { businessDays: 0 } }',
      'promises, standard, businessDays',
      'is 0: write 1 or more',
    ],
    ['a number', contactSchema, 'hours: { weekdays: [8] }', 'hours, weekdays, 1st', 'is 8: write 7 or less'],
    ['a time', contactSchema, 'hours: { opens: 7 am }', 'hours, opens', 'is not a time: write it as 07:00'],
    [
      'a time',
      contactSchema,
      'hours: { closes: "19:00" }',
      'hours, opens',
      "is missing: write it as opens: '07:00'",
    ],
    [
      'a phone number',
      contactSchema,
      'tollFree: { number: 1 (800) 461 }',
      'tollFree, number',
      'is not a phone number: write it as 1-800-461-9999, digits and hyphens only',
    ],
    [
      'a phone number',
      contactSchema,
      'tollFree: { dial: 1-800 }',
      'tollFree, dial',
      "is not in E.164 form: write it in quotes, as '+18004619999'",
    ],
    [
      'the name of a value',
      figuresSchema,
      'card_limit: { en: x, fr: y }',
      'card_limit',
      'cannot be quoted by this name: use letters without accents, digits and hyphens',
    ],
    [
      'folded words',
      urgencySchema,
      'signals: { soon: { en: [Tonight!] } }',
      'signals, soon, en, 1st',
      'is not folded: write it without capitals, accents and signs',
    ],
    [
      'a category',
      categoriesSchema,
      'cad: { title: { en: x, fr: y } }',
      'cad, common',
      'is missing: write it as common: […, …] (topic ids, commonest first)',
    ],
    [
      'a known part',
      topicFileSchema,
      'anwser: x',
      'anwser',
      'is no part of this form: correct its name or remove it',
    ],
    [
      'a known part',
      figuresSchema,
      'a: { en: $4,999.99, fr: x }',
      'a, 999.99',
      'is no part of this form: if it belongs to the text before the comma, put that whole text in quotes; otherwise correct its name or remove it',
    ],
    [
      'a known part',
      figuresSchema,
      'a: {en:x, fr: y}',
      'a, en:x',
      'is no part of this form: write a space after the colon',
    ],
    [
      'a twin',
      topicFileSchema,
      'title: { en: x }',
      'title, fr',
      'lacks its French twin: write fr: beside the other language',
    ],
  ])('says what to write where %s is wanted (%#)', (_what, form, text, place, expected) => {
    const messages = refusalAt(form, text, place);

    expect(messages).toEqual([expected]);
  });

  it.each([
    [
      'https://www.cic.gc.ca/',
      "'https://www.cic.gc.ca/' is not a host name: write the name alone, as www.cic.gc.ca",
    ],
    [
      'www.cic.gc.ca/english',
      "'www.cic.gc.ca/english' is not a host name: write the name alone, as www.cic.gc.ca",
    ],
    ['WWW.CIC.gc.ca', "'WWW.CIC.gc.ca' is not a host name: write the name alone, as www.cic.gc.ca"],
    ['the CBSA', "'the CBSA' is not a host name: write the name alone, as www.cbsa-asfc.gc.ca"],
  ])('refuses %s as a host', (host, expected) => {
    const messages = refusalAt(hostsSchema, `official: ['${host}']\ntrade: []`, 'official, 1st');

    expect(messages).toEqual([expected]);
  });
});
