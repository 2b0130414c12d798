/**
 * Everything that can go wrong in a way the helpdesk knows, as a closed list. A client reads the sentence
 * that the locales hold under `errors.<code>`; the log holds the detail.
 */
export const errorCodes = [
  'turn-failed',
  'unreadable-form',
  'message-too-long',
  'unreadable-request',
  'unauthorized',
  'token-expired',
  'wrong-conversation',
  'conversation-not-found',
  'too-large',
  'not-found',
  'not-allowed',
  'storage-unavailable',
  'setting-refused',
  'model-unusable',
] as const;

/** One of the helpdesk's error codes. */
export type ErrorCode = (typeof errorCodes)[number];

/** A known failure: the code is for the client's sentence, the detail for the log only. */
export class HelpdeskError extends Error {
  /**
   * @param code selects the sentence that a client reads
   * @param detail for the log: never anything that a client typed
   */
  constructor(
    readonly code: ErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'HelpdeskError';
  }
}
