import { z } from 'zod';

/** The id of a value that placeholders quote: one with other signs would never be found in an answer. */
export const valueId = z
  .string()
  .regex(/^[A-Za-z0-9-]+$/, 'cannot be quoted by this name: use letters without accents, digits and hyphens');
