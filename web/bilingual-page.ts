import { languages, type Bilingual, type Language } from '../catalogue/language';
import { html, type Html } from './html';

/** A page for a reader whose language is not known yet: both, side by side. */
export interface BilingualPage {
  readonly title: Bilingual;
  readonly style: string;
  /** What the page says in one language. */
  readonly section: (language: Language) => Html;
}

/** A whole HTML document in both languages, each part marked with its own. */
export function bilingualPage({ title, style, section }: BilingualPage): Html {
  return html`<!doctype html>
    <html lang="en-CA">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title.en} / ${title.fr}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${style}" />
      </head>
      <body class="splash">
        <main>
          ${languages.map((language) => html`<section lang="${language}-CA">${section(language)}</section>`)}
        </main>
      </body>
    </html>`;
}
