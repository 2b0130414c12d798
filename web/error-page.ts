import { languages, type Bilingual } from '../catalogue/language';
import type { Html } from './html';
import { html } from './html';

/** The page for an address that leads nowhere: in both languages, with the way to the chat. */
export function notFoundPage(words: Bilingual<(key: string) => string>, style: string): Html {
  return html`<!doctype html>
    <html lang="en-CA">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.en('page:notFound')} / ${words.fr('page:notFound')}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${style}" />
      </head>
      <body class="splash">
        <main>
          ${languages.map(
            (language) =>
              html`<section lang="${language}-CA">
                <h1>${words[language]('page:notFound')}</h1>
                <p>
                  <a class="choose" href="/${language}" hreflang="${language}"
                    >${words[language]('page:home')}</a
                  >
                </p>
              </section>`,
          )}
        </main>
      </body>
    </html>`;
}
