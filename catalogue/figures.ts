import { z } from 'zod';
import { bilingualText } from './bilingual-schema';
import { valueId } from './value-id';

/** The form of the files in `figures/`: an amount, limit or date stands in one place and is quoted by id. */
export const figuresSchema = z.record(valueId, bilingualText);

/** Amounts, limits and dates by id, as each language writes them. */
export type Figures = z.infer<typeof figuresSchema>;
