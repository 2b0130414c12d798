import { helpdeskCategoryIds } from '../../catalogue/categories';
import type { Language } from '../../catalogue/language';
import type { Reply } from '../reply';
import type { DialogServices } from '../services';

/** The first message: what this is, what it helps with, what not to type, and that both languages do. */
export function welcomeReply(services: DialogServices, language: Language): Reply {
  const titles = helpdeskCategoryIds.map((id) => services.catalogue.categories[id].title[language]);
  return { text: services.wording.in(language)('welcome'), suggestions: titles };
}
