import type { Stores } from '../../storage/stores';
import type { Database } from '../support/databases';

const at = '2026-11-23T14:00:00.000Z';

/** What every ChatStore keeps to. */
export function chatContract({ open }: Database): void {
  let stores: Stores;
  let clean: () => Promise<void>;

  beforeEach(async () => {
    ({ stores, clean } = await open());
    await stores.chats.create('c1', 'dl_user', at);
  });

  afterEach(() => clean());

  it('says that a conversation is new once, and keeps its first user', async () => {
    const made = await stores.chats.create('c2', 'dl_first', at);
    const again = await stores.chats.create('c2', 'dl_second', at);

    const user = await stores.chats.userOf('c2');

    expect([made, again, user]).toEqual([true, false, 'dl_first']);
  });

  it('knows no user of a conversation that there is not', async () => {
    const user = await stores.chats.userOf('missing');

    expect(user).toBeUndefined();
  });

  it('counts the activities of a conversation from 0 and gives them ids that sort as they do', async () => {
    const first = await stores.chats.append('c1', { type: 'message', text: 'bonjour' });
    const second = await stores.chats.append('c1', { type: 'message', text: 'hello' });

    const ids = [first, second].map(({ activity }) => activity['id'] as string);

    expect([first.sequence, second.sequence]).toEqual([0, 1]);
    expect([...ids].sort()).toEqual(ids);
    expect(first.activity).toEqual({ type: 'message', text: 'bonjour', id: ids[0] });
  });

  it('counts each conversation by itself', async () => {
    await stores.chats.create('c2', 'dl_other', at);
    await stores.chats.append('c1', { text: 'one' });

    const other = await stores.chats.append('c2', { text: 'two' });

    expect(other.sequence).toBe(0);
    expect(await stores.chats.since('c2', 0)).toEqual([other]);
  });

  it('gives the activities from a place on, in order', async () => {
    for (const text of ['a', 'b', 'c']) await stores.chats.append('c1', { text });

    const texts = async (from: number) =>
      (await stores.chats.since('c1', from)).map(({ activity }) => activity['text']);

    expect(await texts(0)).toEqual(['a', 'b', 'c']);
    expect(await texts(2)).toEqual(['c']);
    expect(await texts(3)).toEqual([]);
  });

  it('gives activities that are added at once a place each', async () => {
    const appended = await Promise.all(
      Array.from({ length: 10 }, (_, index) => stores.chats.append('c1', { text: String(index) })),
    );

    const places = appended.map(({ sequence }) => sequence).sort((a, b) => a - b);

    expect(places).toEqual(Array.from({ length: 10 }, (_, index) => index));
  });

  it('finds an activity by the id that the client gave it, in its own conversation only', async () => {
    const stored = await stores.chats.append('c1', { channelData: { clientActivityID: 'mine' } });

    const found = await Promise.all([
      stores.chats.findByClientActivity('c1', 'mine'),
      stores.chats.findByClientActivity('c1', 'other'),
      stores.chats.findByClientActivity('c2', 'mine'),
    ]);

    expect(found).toEqual([stored, undefined, undefined]);
  });

  it.each([[undefined], [null], ['text'], [{ clientActivityID: 7 }], [{ clientActivityID: '' }]])(
    'takes an activity whose channel data %j names no such id',
    async (channelData) => {
      const stored = await stores.chats.append('c1', { text: 'x', channelData });

      const [read] = await stores.chats.since('c1', 0);

      expect(read?.sequence).toBe(stored.sequence);
    },
  );
}
