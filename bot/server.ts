import type { TurnContext } from 'botbuilder';
import { createServer, plugins, type Request, type Response, type Server } from 'restify';
import type { Stores } from '../storage/stores';
import type { Assets } from '../web/assets';
import type { DialogServices } from '../dialogs/services';
import type { Settings } from '../settings';
import type { ChannelAdapter } from './channel-adapter';
import type { ChatHub } from './directline/chat-hub';
import type { Chats } from './directline/chats';
import { addDirectLineRoutes } from './directline/routes';
import { addStreams } from './directline/streams';
import { codeOf, HttpErrors } from './http-errors';
import type { Log } from './log';
import { Origins } from './origins';
import { readActivity } from './read-activity';
import { addWebRoutes } from './web-routes';

/** What the server carries; it decides nothing itself. */
export interface ServerParts {
  readonly settings: Settings;
  readonly current: () => DialogServices;
  readonly stores: Stores;
  readonly assets: Assets;
  readonly adapter: ChannelAdapter;
  readonly chats: Chats;
  readonly hub: ChatHub;
  readonly chatSecret: string;
  readonly runTurn: (context: TurnContext) => Promise<void>;
  readonly log: Log;
}

/** Bodies above this are refused unread: a message and its channel data need far less. */
const largestBody = 256 * 1_024;

/** Builds the server with all its routes; it does not listen yet. */
export function buildServer(parts: ServerParts): Server {
  const { settings, current, adapter, chats, hub, log } = parts;
  const errors = new HttpErrors(current().wording, log);
  const origins = new Origins(settings);
  const server = createServer({ name: 'carm-helpdesk-assistant', ignoreTrailingSlash: true });

  server.use(plugins.queryParser({ mapParams: false }));
  server.use(refuseCompressed);
  server.use(plugins.bodyReader({ maxBodySize: largestBody }));
  server.use(readJson);
  server.get(
    '/healthz',
    errors.guarded(async (_req, res) => {
      res.header('Cache-Control', 'no-store');
      res.send(200, { status: 'ok' });
    }),
  );
  server.post(
    '/api/messages',
    errors.guarded(async (req, res) => {
      const activity = readActivity(req.body);
      const response = await adapter.receive(req.header('authorization', ''), activity, parts.runTurn);
      res.send(response?.status ?? 200, response?.body);
    }),
  );
  addDirectLineRoutes(server, {
    chats,
    hub,
    secret: parts.chatSecret,
    errors,
    originOf: (req) => origins.of(req),
  });
  const showNotFound = addWebRoutes(server, { current, assets: parts.assets, chats, origins, errors });
  server.on('restifyError', (req: Request, res: Response, error: unknown, done: () => void) => {
    const isShown = codeOf(error).status === 404 && showNotFound(req, res);
    if (!isShown) errors.answer(req, res, error);
    done();
  });
  addStreams(server.server, {
    chats,
    hub,
    log,
    isAllowedOrigin: (req, origin) => origins.isAllowed(req, origin),
  });
  return server;
}

/**
 * Refuses compressed bodies unread. restify's reader ends the process on one that cannot be unpacked, and
 * counts the packed bytes only; no channel sends any.
 */
function refuseCompressed(req: Request, _res: Response, next: (error?: unknown) => void): void {
  if (req.headers['content-encoding'] === undefined) return next();
  return next(Object.assign(new Error('the body is compressed'), { statusCode: 415 }));
}

/** Reads a JSON body whatever the client calls its type; an empty one is no body. */
function readJson(req: Request, _res: Response, next: (error?: unknown) => void): void {
  const body: unknown = req.body;
  if (body === undefined || body === '' || req.method === 'GET') {
    req.body = undefined;
    return next();
  }
  try {
    req.body = JSON.parse(body as string) as unknown;
    return next();
  } catch {
    return next(Object.assign(new Error('the body is not JSON'), { statusCode: 400 }));
  }
}
