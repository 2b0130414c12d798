import { readLanguage } from '../../../understanding/language-model';
import type { UnderstandingModel } from '../../../understanding/model';
import type { Identifier } from './identifier';

/** This project's reading of a language as the build left it, with no conversation to go by. */
export function ourIdentifier(model: UnderstandingModel): Identifier {
  return {
    name: 'ours',
    identify(text) {
      const { language, other } = readLanguage(model.language, text, undefined);
      return { open: other ? 'other' : language, official: language };
    },
  };
}
