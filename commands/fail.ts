/** Ends a command with a sentence on standard error and the exit code 1. */
export function fail(reason: unknown): never {
  console.error(reason instanceof Error ? reason.message : String(reason));
  process.exit(1);
}
