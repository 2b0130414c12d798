import type { Catalogue } from '../catalogue/catalogue';
import { helpdeskCategoryIds, type CategoryId } from '../catalogue/categories';
import { languages } from '../catalogue/language';
import type { Decision } from '../helpdesk/triage/decision';
import { plain } from './commands';
import type { Wording } from './wording';

/** What a button's words stand for; typing them does the same. */
export type ButtonMeaning =
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'help-with-category'; readonly category: CategoryId }
  | Extract<Decision, { kind: 'open-ticket' | 'switch-language' }>;

/** Reads the words of every button that the assistant shows, in either language. */
export class Buttons {
  private readonly meanings = new Map<string, ButtonMeaning>();

  constructor(catalogue: Catalogue, wording: Wording) {
    for (const language of languages) {
      for (const topic of Object.values(catalogue.topics)) {
        if (topic.category === 'conversation' || topic.action) continue;
        this.meanings.set(plain(topic.title[language]), { kind: 'topic', topic: topic.id });
      }
      for (const category of helpdeskCategoryIds) {
        const title = plain(catalogue.categories[category].title[language]);
        this.meanings.set(title, { kind: 'help-with-category', category });
      }
      const words = wording.in(language);
      this.meanings.set(plain(words('openTicket')), { kind: 'open-ticket' });
      this.meanings.set(plain(words('openUrgentTicket')), { kind: 'open-ticket' });
    }
    this.meanings.set('english', { kind: 'switch-language', language: 'en' });
    this.meanings.set('anglais', { kind: 'switch-language', language: 'en' });
    this.meanings.set('francais', { kind: 'switch-language', language: 'fr' });
    this.meanings.set('french', { kind: 'switch-language', language: 'fr' });
  }

  /** What a message means as the words of a button, or undefined when it is none. */
  read(text: string): ButtonMeaning | undefined {
    return this.meanings.get(plain(text));
  }
}
