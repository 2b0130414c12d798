import { otherLanguage, type Language } from '../../catalogue/language';
import { html, type Html } from '../html';

/** The page's words in its language. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What every page of the preview is given. */
export interface PreviewPage {
  readonly language: Language;
  readonly words: Words;
  /** The path of the page after its language: '/topics/ways-to-pay?date=2026-01-05'. */
  readonly path: string;
  /** Addresses of the assets. */
  readonly style: string;
  readonly scripts: readonly string[];
  /** How far the work was that the page waits for, so that it comes back when there is more; undefined for none. */
  readonly waitsAt: string | undefined;
}

/** A whole page of the preview around its content. */
export function previewPage(page: PreviewPage, title: string, content: Html): Html {
  const { language, words: w, path, style, scripts, waitsAt } = page;
  const other = otherLanguage(language);
  return html`<!doctype html>
    <html lang="${language}-CA">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${w('preview:title')}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${style}" />
      </head>
      <body>
        <header class="top">
          <p><a href="/${language}/">${w('preview:title')}</a></p>
          <form action="/${language}/try" role="search">
            <label for="q">${w('preview:try')}</label>
            <input id="q" name="q" required maxlength="2000" />
            <button>${w('preview:ask')}</button>
          </form>
          <a href="/${other}${path}" lang="${other}" hreflang="${other}">${w('preview:otherLanguage')}</a>
        </header>
        <main>
          ${
            waitsAt === undefined
              ? ''
              : html`<p
                  id="waiting"
                  role="status"
                  data-at="${waitsAt}"
                  data-ready="${w('preview:ready')}"
                ></p>`
          }
          ${content}
        </main>
        ${scripts.map((script) => html`<script src="${script}" defer></script>`)}
      </body>
    </html>`;
}
