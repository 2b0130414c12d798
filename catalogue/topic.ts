import { z } from 'zod';
import {
  bilingual,
  bilingualText,
  bilingualUrl,
  isoDay,
  listedText,
  readDay,
  webAddress,
} from './bilingual-schema';
import type { CategoryId } from './categories';

/** What the assistant does, rather than says, when a topic carries one of these. */
export const topicActions = [
  'open-ticket',
  'ticket-status',
  'reach-person',
  'switch-to-english',
  'switch-to-french',
  'start-over',
] as const;

/** An action that a topic stands for. */
export type TopicAction = (typeof topicActions)[number];

/** The details that a ticket on a topic may need from the client, each worded in the locales. */
export const ticketDetails = [
  'businessNumber',
  'programAccount',
  'transactionNumber',
  'errorCode',
  'amount',
  'paymentDate',
  'paymentMethod',
  'caseNumber',
  'statementDate',
  'steps',
] as const;

/** A detail that helps the helpdesk to work on a ticket. */
export type TicketDetail = (typeof ticketDetails)[number];

/** The seed page's two expected response times: 2 business days, or 15 for complex account requests. */
export const promiseIds = ['standard', 'complex'] as const;

/** Which response time applies. */
export type PromiseId = (typeof promiseIds)[number];

const source = z.strictObject({
  title: bilingualText,
  url: z
    .union([webAddress, bilingualUrl], {
      error: 'is not an address: write one, or both under en: and fr:',
    })
    .describe('both addresses, or one where the document exists in one language'),
  kind: z.enum(['official', 'trade']).describe('government text, or a broker, surety or association'),
  dated: isoDay.optional().describe("the document's own date"),
  read: readDay,
});

/** Where a statement comes from. */
export type Source = z.infer<typeof source>;

const exampleList = z.array(listedText).readonly();

/** The form of one topic file. The id is the file's name, the category its folder. */
export const topicFileSchema = z.strictObject({
  title: bilingualText.describe("the client's need in a few words; also a button's label"),
  action: z.enum(topicActions).optional(),
  answer: bilingualText.describe('at most four short sentences, what to do first'),
  steps: bilingual(z.array(listedText).min(2)).optional(),
  valid: z.strictObject({ from: isoDay.optional(), until: isoDay.optional() }).optional(),
  before: bilingualText.optional().describe('said before the answer becomes valid'),
  after: bilingualText.optional().describe('said once the answer is past'),
  promise: z.enum(promiseIds).default('standard'),
  urgentWhen: bilingualText.optional().describe('in which case to phone rather than wait: completes "if …"'),
  asksFor: z.array(z.enum(ticketDetails)).default([]),
  links: z.array(z.strictObject({ label: bilingualText, url: bilingualUrl })).default([]),
  guides: z.array(z.string()).default([]),
  related: z.array(z.string()).default([]),
  sources: z.array(source).default([]),
  examples: bilingual(exampleList).describe('how clients ask for it'),
});

/** A topic file's content once read and checked. */
export type TopicFile = z.infer<typeof topicFileSchema>;

/** A topic with its examples: what training, the linter and the steward's tools work on. */
export interface AuthoredTopic extends TopicFile {
  readonly id: string;
  readonly category: CategoryId;
}

/** A topic as the running assistant knows it: all but the examples, which live on in the model. */
export type Topic = Omit<AuthoredTopic, 'examples'>;
