import { languages, type Bilingual, type Language } from '../catalogue/language';
import type { Html } from './html';
import { html } from './html';

/** What the page before the language is chosen shows: every sentence in both languages. */
export interface SplashPage {
  readonly words: Bilingual<(key: string) => string>;
  readonly style: string;
}

/** The first page: choose English or French. */
export function splashPage({ words, style }: SplashPage): Html {
  const names: Record<Language, string> = { en: 'English', fr: 'Français' };
  return html`<!doctype html>
    <html lang="en-CA">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.en('page:title')} / ${words.fr('page:title')}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${style}" />
      </head>
      <body class="splash">
        <main>
          ${languages.map(
            (language) =>
              html`<section lang="${language}-CA">
                <h1>${words[language]('page:title')}</h1>
                <p>${words[language]('page:lead')}</p>
                <p><a class="choose" href="/${language}" hreflang="${language}">${names[language]}</a></p>
                <p class="note">${words[language]('page:independent')}</p>
              </section>`,
          )}
        </main>
      </body>
    </html>`;
}
