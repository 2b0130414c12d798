import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { loggable, type Log } from '../log';
import { codeOf } from '../http-errors';
import type { ChatHub } from './chat-hub';
import type { Chats } from './chats';
import { directLinePath, watermarkOf } from './routes';

const path = new RegExp(`^${directLinePath}/conversations/([\\w-]{1,64})/stream$`);
/** What a request's address is read against; only its path and query are used. */
const base = 'http://stream';
/** Clients send empty frames to keep the line open, and nothing else. */
const largestFrame = 1_024;

/** What opening streams needs. */
export interface StreamParts {
  readonly chats: Chats;
  readonly hub: ChatHub;
  readonly log: Log;
  /** Whether a page of this origin may open a stream; undefined for callers that are no browsers. */
  readonly isAllowedOrigin: (req: IncomingMessage, origin: string | undefined) => boolean;
}

/** Opens the WebSocket streams of website conversations on the HTTP server. */
export function addStreams(
  http: HttpServer,
  { chats, hub, log, isAllowedOrigin }: StreamParts,
): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false });

  const upgrade = async (req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const address = req.url ?? '/';
    if (!URL.canParse(address, base)) return refuse(socket, 404);
    const url = new URL(address, base);
    const conversation = path.exec(url.pathname)?.[1];
    if (!conversation) return refuse(socket, 404);
    if (!isAllowedOrigin(req, req.headers.origin)) return refuse(socket, 403);
    try {
      const claims = chats.read(url.searchParams.get('t') ?? '');
      if (claims.conversation !== conversation) return refuse(socket, 403);
      await chats.assertOpen(conversation);
      sockets.handleUpgrade(req, socket, head, (opened) => {
        opened.on('error', (error) => log.info(loggable(error), 'stream failed'));
        hub
          .subscribe(conversation, opened, watermarkOf(url.searchParams.get('watermark')))
          .catch((error: unknown) => {
            log.error(loggable(error), 'stream could not be opened');
            opened.close(1011);
          });
      });
    } catch (error) {
      refuse(socket, codeOf(error).status);
    }
  };
  http.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    void upgrade(req, socket, head);
  });
  return sockets;
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
