import type { IncomingMessage } from 'node:http';
import type { Settings } from '../settings';

/** Knows under which address the server is reached, and which websites may open chats on it. */
export class Origins {
  constructor(private readonly settings: Pick<Settings, 'publicUrl' | 'trustProxy' | 'allowedOrigins'>) {}

  /** The address under which a request reached the server, without a final slash. */
  of(req: IncomingMessage): string {
    if (this.settings.publicUrl) return this.settings.publicUrl;
    const forwarded = this.settings.trustProxy ? req.headers['x-forwarded-proto'] : undefined;
    const protocol = String(forwarded ?? 'http').split(',')[0] === 'https' ? 'https' : 'http';
    return `${protocol}://${hostOf(req)}`;
  }

  /** Whether a page of this origin may open chats: our own pages and those listed; no origin is no browser. */
  isAllowed(req: IncomingMessage, origin: string | undefined): boolean {
    if (origin === undefined || origin === '') return true;
    return origin === this.of(req) || this.settings.allowedOrigins.includes(origin);
  }
}

/** The host that a request names, if it is one: it goes into addresses and headers. */
function hostOf(req: IncomingMessage): string {
  const host = req.headers.host ?? '';
  return /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:]+\](?::\d{1,5})?$/i.test(host) ? host : 'localhost';
}
