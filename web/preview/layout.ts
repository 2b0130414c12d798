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
  /** Whether something is still being worked out, so that the page comes back for it. */
  readonly isPending: boolean;
}

const secondsBetween = 5;

/** A whole page of the preview around its content. */
export function previewPage(page: PreviewPage, title: string, content: Html): Html {
  const { language, words: w, path, style, scripts, isPending } = page;
  const other = otherLanguage(language);
  return html`<!doctype html>
    <html lang="${language}-CA">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${isPending ? html`<meta http-equiv="refresh" content="${secondsBetween}" />` : ''}
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
        <main>${content}</main>
        ${scripts.map((script) => html`<script src="${script}" defer></script>`)}
      </body>
    </html>`;
}

/** Problems with their places, or nothing. */
export function problemList(
  words: Words,
  problems: readonly { readonly file: string; readonly line: number; readonly message: string }[],
): Html {
  if (problems.length === 0) return html``;
  return html`<section class="problems" aria-labelledby="problems">
    <h2 id="problems">${words('preview:problems', { count: problems.length })}</h2>
    <ul>
      ${problems.map(
        ({ file, line, message }) =>
          html`<li><code>${file}:${line}</code> <span lang="en">${message}</span></li>`,
      )}
    </ul>
  </section>`;
}
