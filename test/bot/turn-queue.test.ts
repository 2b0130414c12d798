import { TurnQueue } from '../../bot/turn-queue';

/** A piece of work that ends when the test says so. */
function held<T>(value: T) {
  let finish: (value: T) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const done = new Promise<T>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  return { work: () => done, finish: () => finish(value), fail: (error: Error) => fail(error) };
}

/** Lets everything that is ready to run do so. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the turn queue', () => {
  it('runs the work of a key in the order it came', async () => {
    const queue = new TurnQueue();
    const order: number[] = [];

    const runs = [1, 2, 3, 4].map((each) =>
      queue.run('a', async () => {
        for (let step = each; step < 4; step += 1) await settle();
        order.push(each);
      }),
    );
    await Promise.all(runs);

    expect(order).toEqual([1, 2, 3, 4]);
  });

  it('starts a piece of work only when the one before it of the same key has ended', async () => {
    const queue = new TurnQueue();
    const first = held('first');
    const second = jest.fn(() => Promise.resolve('second'));
    const running = queue.run('a', first.work);
    const waiting = queue.run('a', second);

    await settle();
    const startedEarly = second.mock.calls.length;
    first.finish();
    const ended = await Promise.all([running, waiting]);

    expect(startedEarly).toBe(0);
    expect(ended).toEqual(['first', 'second']);
  });

  it('lets another key through while one waits', async () => {
    const queue = new TurnQueue();
    const slow = held('slow');
    const running = queue.run('a', slow.work);

    const other = await queue.run('b', () => Promise.resolve('other'));
    slow.finish();

    expect(other).toBe('other');
    await expect(running).resolves.toBe('slow');
  });

  it('tells whoever asked for it of a failure, and runs what waits behind it', async () => {
    const queue = new TurnQueue();
    const broken = held('broken');
    const running = queue.run('a', broken.work);
    const waiting = queue.run('a', () => Promise.resolve('next'));

    broken.fail(new Error('broken'));

    await expect(running).rejects.toThrow('broken');
    await expect(waiting).resolves.toBe('next');
  });

  it('runs what waits behind work that throws before it returns a promise', async () => {
    const queue = new TurnQueue();
    const broken = queue.run('a', () => {
      throw new Error('thrown at once');
    });
    const waiting = queue.run('a', () => Promise.resolve('next'));

    await expect(broken).rejects.toThrow('thrown at once');
    await expect(waiting).resolves.toBe('next');
  });

  it('is idle at once when nothing was given to it', async () => {
    await expect(new TurnQueue().idle()).resolves.toBeUndefined();
  });

  it('is idle only once all work has ended, what came in the meantime too', async () => {
    const queue = new TurnQueue();
    const first = held('first');
    const later = held('later');
    let isIdle = false;
    void queue.run('a', first.work);
    const idle = queue.idle().then(() => (isIdle = true));

    void queue.run('b', later.work);
    first.finish();
    await settle();
    const idleEarly = isIdle;
    later.finish();
    await idle;

    expect(idleEarly).toBe(false);
    expect(isIdle).toBe(true);
  });
});
