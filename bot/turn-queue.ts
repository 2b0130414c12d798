/**
 * Lets one piece of work at a time through for each key, in the order they came. Bot state is written whole
 * (its eTag is `*`), so two turns of a conversation at once would lose one another's memory in silence.
 */
export class TurnQueue {
  private readonly tails = new Map<string, Promise<unknown>>();

  /** Runs the work after all earlier work of the key has ended, failed or not. */
  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const earlier = this.tails.get(key) ?? Promise.resolve();
    const result = earlier.then(work, work);
    const tail = result
      .catch(() => undefined)
      .finally(() => {
        if (this.tails.get(key) === tail) this.tails.delete(key);
      });
    this.tails.set(key, tail);
    return result;
  }

  /** Resolves once no work is under way. */
  async idle(): Promise<void> {
    while (this.tails.size > 0) await Promise.all(this.tails.values());
  }
}
