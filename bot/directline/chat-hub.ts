import type { WebSocket } from 'ws';
import type { ChatStore, StoredActivity } from '../../helpdesk/ports';

/** What goes over the wire: activities in order, and the watermark after the last. */
export interface ActivitySet {
  readonly activities: readonly Record<string, unknown>[];
  readonly watermark: string;
}

/** The activities of a conversation as the protocol carries them. */
export function activitySet(stored: readonly StoredActivity[], from: number): ActivitySet {
  const last = stored.at(-1);
  return {
    activities: stored.map(({ activity }) => activity),
    watermark: String(last ? last.sequence + 1 : from),
  };
}

/** A socket of a conversation, and the next activity that it has not been sent. */
interface Stream {
  readonly socket: WebSocket;
  next: number;
  /** What came while the missed activities were still being read; undefined once they are sent. */
  waiting: StoredActivity[] | undefined;
}

/** Keeps website conversations and the sockets that are open on them. */
export class ChatHub {
  private readonly streams = new Map<string, Set<Stream>>();

  constructor(readonly store: ChatStore) {}

  /** Stores an activity at the conversation's end and sends it to its open sockets. */
  async publish(conversation: string, activity: Record<string, unknown>): Promise<StoredActivity> {
    const stored = await this.store.append(conversation, activity);
    for (const stream of this.streams.get(conversation) ?? []) {
      if (stream.waiting) stream.waiting.push(stored);
      else send(stream, [stored]);
    }
    return stored;
  }

  /** Opens a stream: first what the client missed since its watermark, then everything as it comes. */
  async subscribe(conversation: string, socket: WebSocket, watermark: number): Promise<void> {
    const stream: Stream = { socket, next: watermark, waiting: [] };
    const open = this.streams.get(conversation) ?? new Set();
    this.streams.set(conversation, open.add(stream));
    socket.once('close', () => {
      open.delete(stream);
      if (open.size === 0 && this.streams.get(conversation) === open) this.streams.delete(conversation);
    });
    const missed = await this.store.since(conversation, watermark);
    const waiting = stream.waiting ?? [];
    stream.waiting = undefined;
    send(stream, [...missed, ...waiting]);
  }

  /** Closes every socket; clients reconnect by their watermark. */
  closeAll(): void {
    for (const streams of this.streams.values()) {
      for (const { socket } of streams) socket.close(1001);
    }
  }
}

/** Sends what the stream has not been sent yet, in order. */
function send(stream: Stream, stored: readonly StoredActivity[]): void {
  const unsent = stored
    .filter(({ sequence }) => sequence >= stream.next)
    .sort((a, b) => a.sequence - b.sequence);
  const fresh = unsent.filter(({ sequence }, index) => sequence !== unsent[index - 1]?.sequence);
  if (fresh.length === 0) return;
  stream.socket.send(JSON.stringify(activitySet(fresh, stream.next)));
  stream.next = (fresh.at(-1)?.sequence ?? stream.next) + 1;
}
