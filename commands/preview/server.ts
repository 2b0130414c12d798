import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, plugins, type Request, type Response, type Server } from 'restify';
import { languages, type Language } from '../../catalogue/language';
import type { Wording } from '../../dialogs/wording';
import type { Clock } from '../../helpdesk/clock';
import type { UnderstandingModel } from '../../understanding/model';
import { assetPath, type Assets } from '../../web/assets';
import { html } from '../../web/html';
import { previewPage } from '../../web/preview/layout';
import { securityHeaders } from '../../web/security-headers';
import { showIndex, showOneTopic, showTried, type Asked, type PageMaker } from './pages';
import { progressOf } from './report';
import type { Workshop } from './workshop';

/** What the preview's server is made from. */
export interface PreviewParts {
  readonly workshop: Workshop;
  readonly wording: Wording;
  readonly assets: Assets;
  readonly clock: Clock;
  /** The model of the last build: it shows topics while the saved examples are being trained on. */
  readonly builtModel: UnderstandingModel;
}

/** The name that the server gives in its responses, by which another preview knows it. */
export const previewServerName = 'catalogue-preview';

/** The preview's server: every page in both languages; it does not listen yet. */
export function previewServer(parts: PreviewParts): Server {
  const server = createServer({ name: previewServerName, ignoreTrailingSlash: true });
  server.use(plugins.queryParser({ mapParams: false }));
  server.get('/', async (_req: Request, res: Response) => {
    res.writeHead(302, { Location: '/en' });
    res.end();
  });
  for (const language of languages) {
    server.get(`/${language}`, page(parts, language, showIndex));
    server.get(`/${language}/topics/:id`, page(parts, language, showOneTopic));
    server.get(`/${language}/try`, page(parts, language, showTried));
  }
  server.get('/progress', async (_req: Request, res: Response) => {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
    res.sendRaw(200, progressOf(parts.workshop), headers);
  });
  server.get(`${assetPath}/:file`, async (req: Request, res: Response) => {
    const asset = parts.assets.find((req.params as { file: string }).file);
    if (!asset) {
      res.send(404);
      return;
    }
    res.sendRaw(200, await readFile(asset.file, 'utf8'), { 'Content-Type': asset.type });
  });
  return server;
}

function page(
  { workshop, wording, assets, clock, builtModel }: PreviewParts,
  language: Language,
  make: PageMaker,
) {
  return async (req: Request, res: Response): Promise<void> => {
    const nonce = randomBytes(16).toString('base64');
    const words = wording.in(language);
    const shell: Asked['shell'] = ({ isPending = false, hasChat = false } = {}) => ({
      language,
      words,
      path: (req.url ?? '/').replace(/^\/(?:en|fr)/, ''),
      style: assets.urlOf('preview.css'),
      scripts: [
        ...(hasChat ? ['webchat.js', 'preview.js'] : []),
        ...(isPending ? ['preview-wait.js'] : []),
      ].map((name) => assets.urlOf(name)),
      waitsAt: isPending ? progressOf(workshop) : undefined,
    });
    const asked: Asked = {
      workshop,
      draft: workshop.current(),
      builtModel,
      now: clock.now(),
      language,
      id: (req.params as { id?: string }).id ?? '',
      query: (req.query ?? {}) as Asked['query'],
      nonce,
      percent: percentIn(language, 1),
      wholePercent: percentIn(language, 0),
      shell,
    };
    const made = await make(asked);
    const missing = words('preview:notFound');
    const content = made ?? previewPage(shell(), missing, html`<h1>${missing}</h1>`);
    res.sendRaw(made ? 200 : 404, content.markup, {
      ...securityHeaders(nonce, ''),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    });
  };
}

function percentIn(language: Language, maximumFractionDigits: number): (share: number) => string {
  const format = new Intl.NumberFormat(`${language}-CA`, { style: 'percent', maximumFractionDigits });
  return (share) => format.format(share);
}
