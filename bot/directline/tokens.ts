import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { HelpdeskError } from '../../helpdesk/errors';

/** How long a token lasts, as Direct Line's own. It may be refreshed until then. */
export const tokenSeconds = 1_800;

/** What a token says: which conversation it is for, and who its user is. */
export interface TokenClaims {
  readonly conversation: string;
  /** Begins with 'dl_', which marks a user id given by a server. */
  readonly user: string;
  /** The locale of the page that asked for it. */
  readonly locale: string;
}

const claimsForm = z.object({ conversation: z.string(), user: z.string(), locale: z.string() });
const algorithm = 'HS256';

/** Signs and reads the tokens that bind a page to one conversation and one user. */
export class ChatTokens {
  constructor(private readonly secret: string) {}

  /** A token for these claims, good from `now` on. */
  sign(claims: TokenClaims, now: Date): string {
    const issued = Math.floor(now.getTime() / 1_000);
    const payload = { ...claims, iat: issued, exp: issued + tokenSeconds };
    return jwt.sign(payload, this.secret, { algorithm });
  }

  /**
   * What a token says.
   *
   * @throws HelpdeskError 'token-expired', or 'unauthorized' for any other token that is not good
   */
  read(token: string, now: Date): TokenClaims {
    try {
      const clockTimestamp = Math.floor(now.getTime() / 1_000);
      return claimsForm.parse(jwt.verify(token, this.secret, { algorithms: [algorithm], clockTimestamp }));
    } catch (cause) {
      const isExpired = cause instanceof jwt.TokenExpiredError;
      throw new HelpdeskError(isExpired ? 'token-expired' : 'unauthorized', 'chat token refused', { cause });
    }
  }
}
