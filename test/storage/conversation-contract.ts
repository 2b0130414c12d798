import type { Stores } from '../../storage/stores';
import type { Database } from '../support/databases';

const at = '2026-11-23T14:00:00.000Z';

/** What every ConversationStore keeps to. */
export function conversationContract({ open }: Database): void {
  let stores: Stores;
  let clean: () => Promise<void>;

  beforeEach(async () => {
    ({ stores, clean } = await open());
  });

  afterEach(() => clean());

  it('reads the documents that were written, and no others', async () => {
    const memory = { language: 'fr', attempts: 2, form: { name: 'Élodie', rows: [1, null, true] } };

    await stores.conversations.write({ a: memory, b: { language: 'en' } });

    expect(await stores.conversations.read(['a', 'missing'])).toEqual({ a: memory });
  });

  it('replaces a document whole, without merging', async () => {
    await stores.conversations.write({ a: { kept: 1, dropped: 2 } });

    await stores.conversations.write({ a: { kept: 3 } });

    expect(await stores.conversations.read(['a'])).toEqual({ a: { kept: 3 } });
  });

  it('forgets the documents that are removed, and only those', async () => {
    await stores.conversations.write({ a: 1, b: 2 });

    await stores.conversations.remove(['a', 'missing']);

    expect(await stores.conversations.read(['a', 'b'])).toEqual({ b: 2 });
  });

  it('takes a request about nothing', async () => {
    await stores.conversations.write({});
    await stores.conversations.remove([]);

    const read = await stores.conversations.read([]);

    expect(read).toEqual({});
  });

  it('knows an answered activity again, in its own conversation only', async () => {
    await stores.conversations.markAnswered('c1', 'activity-1', at);

    const answered = await Promise.all([
      stores.conversations.wasAnswered('c1', 'activity-1'),
      stores.conversations.wasAnswered('c1', 'activity-2'),
      stores.conversations.wasAnswered('c2', 'activity-1'),
    ]);

    expect(answered).toEqual([true, false, false]);
  });

  it('takes it that an activity is marked as answered twice', async () => {
    await stores.conversations.markAnswered('c1', 'activity-1', at);

    const again = stores.conversations.markAnswered('c1', 'activity-1', at);

    await expect(again).resolves.toBeUndefined();
    expect(await stores.conversations.wasAnswered('c1', 'activity-1')).toBe(true);
  });
}
