import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Request, Response, Server } from 'restify';
import { languages, type Language } from '../catalogue/language';
import { linePhrase } from '../dialogs/phrases/line';
import type { DialogServices } from '../dialogs/services';
import { HelpdeskError } from '../helpdesk/errors';
import { isInForce } from '../helpdesk/notices-in-force';
import { assetPath, type Assets } from '../web/assets';
import { chatPage } from '../web/chat-page';
import { notFoundPage } from '../web/error-page';
import type { Html } from '../web/html';
import { securityHeaders } from '../web/security-headers';
import { splashPage } from '../web/splash-page';
import type { Chats } from './directline/chats';
import { tokenSeconds } from './directline/tokens';
import type { HttpErrors } from './http-errors';
import type { Origins } from './origins';

/** What the website's routes need. */
export interface WebParts {
  readonly current: () => DialogServices;
  readonly assets: Assets;
  readonly chats: Chats;
  readonly origins: Origins;
  readonly errors: HttpErrors;
}

const aYear = 31_536_000;

/** Shows a browser that a page does not exist; false when the caller is no browser. */
export type NotFoundPage = (req: Request, res: Response) => boolean;

/** The website: the choice of language, the chat page, its assets, and the page's chat token. */
export function addWebRoutes(server: Server, parts: WebParts): NotFoundPage {
  const { current, assets, chats, origins, errors } = parts;
  const style = assets.urlOf('chat.css');
  const words = { en: current().wording.in('en'), fr: current().wording.in('fr') };

  const sendPage = (req: Request, res: Response, status: number, nonce: string, page: Html): void => {
    const headers = {
      ...securityHeaders(nonce, origins.of(req).replace(/^http/, 'ws')),
      'Cache-Control': 'no-store',
    };
    res.sendRaw(status, page.markup, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
  };

  server.get(
    '/',
    errors.guarded(async (req, res) => sendPage(req, res, 200, newNonce(), splashPage(words, style))),
  );

  for (const language of languages) {
    server.get(
      `/${language}`,
      errors.guarded(async (req, res) => {
        const nonce = newNonce();
        sendPage(
          req,
          res,
          200,
          nonce,
          chatPage({ ...pageFacts(current(), language), assets: chatAssets(assets), nonce }),
        );
      }),
    );
  }

  server.post(
    '/chat/token',
    errors.guarded(async (req, res) => {
      if (!origins.isAllowed(req, req.header('origin')))
        throw new HelpdeskError('not-allowed', 'origin not allowed');
      const locale: unknown = (req.body as { locale?: unknown } | undefined)?.locale;
      const isLocale = typeof locale === 'string' && /^[A-Za-z-]{2,20}$/.test(locale);
      res.header('Cache-Control', 'no-store');
      res.send(200, { ...chats.newToken(isLocale ? locale : 'en-CA'), expires_in: tokenSeconds });
    }),
  );

  server.get(
    `${assetPath}/:file`,
    errors.guarded(async (req, res) => sendAsset(req, res, assets)),
  );

  return (req, res) => {
    if (req.method !== 'GET' || !req.header('accept', '').includes('text/html')) return false;
    sendPage(req, res, 404, newNonce(), notFoundPage(words, style));
    return true;
  };
}

function chatAssets(assets: Assets): { style: string; script: string; webChat: string } {
  return {
    style: assets.urlOf('chat.css'),
    script: assets.urlOf('chat.js'),
    webChat: assets.urlOf('webchat.js'),
  };
}

function pageFacts({ catalogue, calendar, clock, wording }: DialogServices, language: Language) {
  const words = wording.in(language);
  const now = clock.now();
  return {
    language,
    words,
    contact: catalogue.contact,
    lineStatus: linePhrase(calendar, { language, words, now, client: undefined }),
    notices: catalogue.notices.filter((notice) => isInForce(notice, now)),
  };
}

function newNonce(): string {
  return randomBytes(16).toString('base64');
}

/** The codings that an Accept-Encoding header names; those with a weight of 0 are refused by it. */
function codingsOf(header: string): ReadonlySet<string> {
  const named = header.split(',').map((part) => part.toLowerCase().split(';'));
  const taken = named.filter(([, weight = '']) => !/^\s*q=0(?:\.0*)?\s*$/.test(weight));
  return new Set(taken.map(([name = '']) => name.trim()));
}

/** Sends an asset in the smallest form that the browser takes; its name changes with its content. */
async function sendAsset(req: Request, res: Response, assets: Assets): Promise<void> {
  const asset = assets.find((req.params as { file: string }).file);
  if (!asset) throw new HelpdeskError('not-found', 'no such asset');
  const accepted = codingsOf(req.header('accept-encoding', ''));
  const coding = [
    { name: 'br', suffix: '.br' },
    { name: 'gzip', suffix: '.gz' },
  ].find(({ name }) => accepted.has(name));
  const path = asset.file + (coding?.suffix ?? '');
  const { size } = await stat(path);
  res.writeHead(200, {
    'Content-Type': asset.type,
    'Content-Length': size,
    'Cache-Control': `public, max-age=${aYear}, immutable`,
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(coding ? { 'Content-Encoding': coding.name } : {}),
  });
  await new Promise<void>((resolve, reject) => {
    createReadStream(path).on('error', reject).pipe(res).on('finish', resolve).on('close', resolve);
  });
}
