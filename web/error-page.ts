import type { Bilingual } from '../catalogue/language';
import { bilingualPage } from './bilingual-page';
import { html, type Html } from './html';

/** The page for an address that leads nowhere: in both languages, with the way to the chat. */
export function notFoundPage(words: Bilingual<(key: string) => string>, style: string): Html {
  return bilingualPage({
    title: { en: words.en('page:notFound'), fr: words.fr('page:notFound') },
    style,
    section: (language) =>
      html`<h1>${words[language]('page:notFound')}</h1>
        <p>
          <a class="choose" href="/${language}" hreflang="${language}">${words[language]('page:home')}</a>
        </p>`,
  });
}
