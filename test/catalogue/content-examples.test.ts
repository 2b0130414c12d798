import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z, type ZodType } from 'zod';
import { figuresSchema } from '../../catalogue/figures';
import { guidesSchema } from '../../catalogue/guides';
import { holidaysSchema } from '../../catalogue/holidays';
import { contentFolder } from '../../catalogue/load-content';
import { noticesSchema } from '../../catalogue/notices';
import { checkForm } from '../../catalogue/refusals/form-refusals';
import { yamlSlips } from '../../catalogue/refusals/yaml-slips';

/** The example in a file's comments: the lines that are indented there. */
function exampleIn(file: string): string {
  return readFileSync(join(contentFolder, file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#   '))
    .map((line) => line.slice('#   '.length))
    .join('\n');
}

describe('the example in the comments', () => {
  it.each<[string, ZodType]>([
    ['notices.yaml', noticesSchema],
    ['guides.yaml', guidesSchema],
    ['figures/shared.yaml', figuresSchema],
    ['holidays.yaml', z.strictObject({ exceptions: holidaysSchema.shape.exceptions })],
  ])('of %s can be copied as it is', (file, form) => {
    const text = exampleIn(file);

    const document = parseDocument(text);

    expect(text).not.toBe('');
    expect(yamlSlips(document, text)).toEqual([]);
    expect(checkForm(document, form)).not.toHaveProperty('refusals');
  });
});
