import { z } from 'zod';
import { bilingualText } from './bilingual-schema';

/**
 * The nine labels of every question: the six things the helpdesk takes (seed page, 'Helpdesk'),
 * service information, conversation, and everything else. Used in the catalogue, tickets and evaluation.
 */
export const categoryIds = [
  'portal-access',
  'registration-enrolment',
  'cad',
  'rm-account',
  'disbursement-collection',
  'other-functionality',
  'service-information',
  'conversation',
  'out-of-scope',
] as const;

/** One of the nine labels. */
export type CategoryId = (typeof categoryIds)[number];

/** The six categories that the helpdesk takes questions and tickets on, in the seed page's order. */
export const helpdeskCategoryIds = categoryIds.slice(0, 6);

/** Whether a question of this category is the helpdesk's own work, so that a ticket may be opened on it. */
export function isHelpdeskCategory(id: CategoryId): boolean {
  return helpdeskCategoryIds.includes(id);
}

/** How a category is named to clients, and the topics offered first when only the category is sure. */
export const categorySchema = z.strictObject({
  title: bilingualText.describe('the category as the helpdesk names it'),
  common: z.array(z.string()).describe('topic ids, commonest first'),
});

/** A category's names and its commonest topics. */
export type Category = z.infer<typeof categorySchema>;

/** The form of `categories.yaml`: every label once. */
export const categoriesSchema = z.strictObject(
  Object.fromEntries(categoryIds.map((id) => [id, categorySchema])) as Record<
    CategoryId,
    typeof categorySchema
  >,
);
