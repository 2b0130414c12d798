import { detect } from 'tinyld/heavy';
import { asMessageLanguage, type Identifier } from './identifier';

/** TinyLD in its most accurate flavour. */
export const tinyldIdentifier: Identifier = {
  name: 'tinyld',
  identify: (text) => ({
    open: asMessageLanguage(detect(text)),
    official: detect(text, { only: ['en', 'fr'] }) === 'fr' ? 'fr' : 'en',
  }),
};
