/** What the bot and the server tell the operator. Never given anything that a client typed. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * An error as it may be logged: its name, code and stack. Messages of unknown errors are left out: some
 * libraries quote their input in them.
 */
export function loggable(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, detail } = error as { code?: unknown; detail?: unknown };
  const { message, stack = '' } = error;
  // The stack begins with the message, whose own lines may look like frames.
  const trace = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
  const frames = trace.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    error: error.name,
    ...(typeof code === 'string' && /^[\w-]{1,64}$/.test(code) ? { code } : {}),
    ...(error.name === 'HelpdeskError' && typeof detail === 'string' ? { detail } : {}),
    stack: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: loggable(error.cause) }),
  };
}
