import type { Bilingual, Language } from '../catalogue/language';
import { bilingualPage } from './bilingual-page';
import { html, type Html } from './html';

const names: Record<Language, string> = { en: 'English', fr: 'Français' };

/** The first page: choose English or French. */
export function splashPage(words: Bilingual<(key: string) => string>, style: string): Html {
  return bilingualPage({
    title: { en: words.en('page:title'), fr: words.fr('page:title') },
    style,
    section: (language) =>
      html`<h1>${words[language]('page:title')}</h1>
        <p>${words[language]('page:lead')}</p>
        <p><a class="choose" href="/${language}" hreflang="${language}">${names[language]}</a></p>
        <p class="note">${words[language]('page:independent')}</p>`,
  });
}
