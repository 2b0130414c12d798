import type { Request, Response, Server } from 'restify';
import { HelpdeskError } from '../../helpdesk/errors';
import type { HttpErrors } from '../http-errors';
import { readPostedActivity } from '../read-activity';
import { activitySet, type ChatHub } from './chat-hub';
import type { Chats } from './chats';
import { tokenSeconds, type TokenClaims } from './tokens';

/** Where the protocol's routes begin: the `domain` that Web Chat is given. */
export const directLinePath = '/directline';

/** What the routes need. */
export interface DirectLineParts {
  readonly chats: Chats;
  readonly hub: ChatHub;
  readonly secret: string;
  readonly errors: HttpErrors;
  /** The address under which a request reached the server: 'https://help.example.ca'. */
  readonly originOf: (req: Request) => string;
}

/** A watermark from a query: the next activity wanted; 0 for none or for anything that is no number. */
export function watermarkOf(value: unknown): number {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

/** Direct Line 3.0 as `botframework-directlinejs` speaks it, but for uploads. */
export function addDirectLineRoutes(server: Server, parts: DirectLineParts): void {
  const { chats, hub, secret, errors, originOf } = parts;

  const claimsOf = (req: Request): TokenClaims => chats.read(bearerOf(req));
  const claimsFor = (req: Request): TokenClaims => {
    const claims = claimsOf(req);
    if (claims.conversation !== (req.params as { id?: string }).id) {
      throw new HelpdeskError('wrong-conversation', 'the token is for another conversation');
    }
    return claims;
  };
  const streamUrl = (req: Request, conversation: string, token: string, watermark?: number): string => {
    const origin = originOf(req).replace(/^http/, 'ws');
    const from = watermark === undefined ? '' : `&watermark=${watermark}`;
    return `${origin}${directLinePath}/conversations/${conversation}/stream?t=${encodeURIComponent(token)}${from}`;
  };

  server.post(
    `${directLinePath}/tokens/generate`,
    errors.guarded(async (req, res) => {
      if (bearerOf(req) !== secret) throw new HelpdeskError('unauthorized', 'wrong Direct Line secret');
      const locale: unknown = (req.body as { locale?: unknown } | undefined)?.locale;
      res.send(200, {
        ...chats.newToken(typeof locale === 'string' ? locale : 'en-CA'),
        expires_in: tokenSeconds,
      });
    }),
  );

  server.post(
    `${directLinePath}/tokens/refresh`,
    errors.guarded(async (req, res) => {
      const claims = claimsOf(req);
      res.send(200, {
        conversationId: claims.conversation,
        token: chats.sign(claims),
        expires_in: tokenSeconds,
      });
    }),
  );

  server.post(
    `${directLinePath}/conversations`,
    errors.guarded(async (req, res) => {
      const { conversationId, token, isNew } = await chats.open(claimsOf(req));
      const url = streamUrl(req, conversationId, token);
      res.send(isNew ? 201 : 200, { conversationId, token, expires_in: tokenSeconds, streamUrl: url });
    }),
  );

  server.get(
    `${directLinePath}/conversations/:id`,
    errors.guarded(async (req, res) => {
      const claims = claimsFor(req);
      await chats.assertOpen(claims.conversation);
      const token = chats.sign(claims);
      const { watermark } = req.query as { watermark?: string };
      const url = streamUrl(req, claims.conversation, token, watermarkOf(watermark));
      res.send(200, { conversationId: claims.conversation, token, expires_in: tokenSeconds, streamUrl: url });
    }),
  );

  server.get(
    `${directLinePath}/conversations/:id/activities`,
    errors.guarded(async (req, res) => {
      const { conversation } = claimsFor(req);
      await chats.assertOpen(conversation);
      const from = watermarkOf((req.query as { watermark?: string }).watermark);
      res.send(200, activitySet(await hub.store.since(conversation, from), from));
    }),
  );

  server.post(
    `${directLinePath}/conversations/:id/activities`,
    errors.guarded(async (req: Request, res: Response) => {
      const claims = claimsFor(req);
      res.send(200, { id: await chats.post(claims, readPostedActivity(req.body)) });
    }),
  );
}

function bearerOf(req: Request): string {
  const header = req.header('authorization', '');
  const token = /^Bearer\s+(\S+)$/i.exec(header)?.[1];
  if (!token) throw new HelpdeskError('unauthorized', 'no bearer token');
  return token;
}
