import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../catalogue/project-root';
import { datePhrase } from '../../../dialogs/phrases/moment';
import { html, Html } from '../../../web/html';
import type { ReportParts } from './evaluation-report';
import type { ReportVoice } from './report-voice';
import { sectionNames } from './section';

/**
 * The whole page around its parts. Its policy lets nothing in but its own style, so that nothing in a question can
 * reach out.
 */
export function reportPage(
  { words: w, language, number }: ReportVoice,
  { file, made, evaluation, stage: { catalogue } }: ReportParts,
  content: Html,
): Html {
  const { style, digest } = inlineStyle();
  const lead = {
    n: number(evaluation.n),
    topics: number(Object.keys(catalogue.topics).length),
    day: datePhrase(made, language),
  };
  return html`<!doctype html>
    <html lang="${language}-CA">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${digest}'; img-src data:"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${w('title')} · ${file}</title>
        <link rel="icon" href="data:," />
        ${style}
      </head>
      <body>
        <header>
          <h1>${w('title')}</h1>
          <p>${w('lead', lead)}</p>
          <p><code>${file}</code> · ${w('catalogue')} <code>${catalogue.hash}</code></p>
          <nav aria-label="${w('contents')}">
            <ul>
              ${sectionNames.map((name) => html`<li><a href="#${name}">${w(`${name}.title`)}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main>${content}</main>
      </body>
    </html>`;
}

/** The style with its digest, taken over line feeds alone as browsers read them. */
function inlineStyle(): { style: Html; digest: string } {
  const file = join(projectRoot, 'commands', 'evaluation', 'report', 'report.css');
  const css = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return {
    style: new Html(`<style>${css}</style>`),
    digest: createHash('sha256').update(css).digest('base64'),
  };
}
