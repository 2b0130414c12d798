import type { Request, Response } from 'restify';
import { languages } from '../catalogue/language';
import type { Wording } from '../dialogs/wording';
import { HelpdeskError, type ErrorCode } from '../helpdesk/errors';
import { loggable, type Log } from './log';

const statuses: Partial<Record<ErrorCode, number>> = {
  'unreadable-request': 400,
  'unreadable-form': 400,
  'message-too-long': 413,
  unauthorized: 401,
  // The client's library takes 403, not 401, as the sign to stop and start anew.
  'token-expired': 403,
  'wrong-conversation': 403,
  'not-allowed': 403,
  'conversation-not-found': 404,
  'not-found': 404,
  'too-large': 413,
  'storage-unavailable': 503,
};

/** What a caller reads of an error: its code and a sentence in both languages. Never the detail. */
export interface ErrorBody {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

/** The body of an error's answer. */
export function errorBody(wording: Wording, code: ErrorCode): ErrorBody {
  const message = languages.map((language) => wording.in(language)(`errors:${code}`)).join(' / ');
  return { error: { code, message } };
}

/** Answers errors for the routes: known ones by their code, any other as unavailable, detail to the log. */
export class HttpErrors {
  constructor(
    private readonly wording: Wording,
    private readonly log: Log,
  ) {}

  /** Answers a request with an error. */
  answer(req: Request, res: Response, error: unknown): void {
    const { code, status } = codeOf(error);
    const fields = { path: req.getPath(), status, ...loggable(error) };
    if (status >= 500) this.log.error(fields, 'request failed');
    else this.log.info(fields, 'request refused');
    if (!res.headersSent) res.send(status, errorBody(this.wording, code));
  }

  /** An async restify handler that answers its own errors: restify would tell the caller their text. */
  guarded(
    handle: (req: Request, res: Response) => Promise<void>,
  ): (req: Request, res: Response) => Promise<void> {
    return async (req, res) => {
      try {
        await handle(req, res);
      } catch (error) {
        this.answer(req, res, error);
      }
    };
  }
}

/** The code and status of any error: our own, one of restify's or the SDK's by its status, or unknown. */
export function codeOf(error: unknown): { code: ErrorCode; status: number } {
  if (error instanceof HelpdeskError) return { code: error.code, status: statuses[error.code] ?? 500 };
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  switch (status) {
    case 400:
    case 415:
      return { code: 'unreadable-request', status };
    case 401:
    case 403:
      return { code: 'unauthorized', status };
    case 404:
      return { code: 'not-found', status };
    case 405:
      return { code: 'not-allowed', status };
    case 413:
      return { code: 'too-large', status };
    default:
      return { code: 'storage-unavailable', status: 503 };
  }
}
