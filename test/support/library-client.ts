import { EventEmitter, once } from 'node:events';
import { DirectLine } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { XMLHttpRequest } from 'xhr2';
import type { ChatActivity } from './stream';

/** Sockets that the library opened, so that a test can cut them. */
const sockets = new Set<WebSocket>();

class CuttableSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    sockets.add(this);
    this.once('close', () => sockets.delete(this));
  }
}

// The library looks for these where a browser has them.
Object.assign(globalThis, { XMLHttpRequest, WebSocket: CuttableSocket });

/** How the library reports its connection. */
export const connection = { connecting: 1, online: 2, expired: 3, failed: 4, ended: 5 } as const;

/** A page's connection through the library, and all that it told the page. */
export class LibraryClient {
  readonly activities: ChatActivity[] = [];
  readonly statuses: number[] = [];
  private readonly heard = new EventEmitter();
  private readonly subscriptions: { unsubscribe(): void }[];

  private constructor(readonly line: DirectLine) {
    this.subscriptions = [
      line.connectionStatus$.subscribe((status) => {
        this.statuses.push(status);
        this.heard.emit('more');
      }),
      line.activity$.subscribe({
        next: (activity) => {
          this.activities.push(activity as unknown as ChatActivity);
          this.heard.emit('more');
        },
        error: () => this.heard.emit('more'),
      }),
    ];
  }

  /** Connects as the chat page does; it comes back after the shortest time that the library knows, 3 s. */
  static connect(
    server: { readonly url: string },
    options: { readonly token: string; readonly conversationId?: string; readonly webSocket?: boolean },
  ): LibraryClient {
    const domain = `${server.url}/directline`;
    return new LibraryClient(
      new DirectLine({ domain, webSocket: true, pollingInterval: 200, random: () => 0, ...options }),
    );
  }

  /** Posts an activity. @returns its id, or 'retry' */
  post(activity: Readonly<Record<string, unknown>>): Promise<string> {
    const posted = { type: 'message', from: { id: 'ignored' }, ...activity };
    return new Promise((resolve, reject) => {
      this.line.postActivity(posted as never).subscribe(resolve, reject);
    });
  }

  /** Says something and waits until the bot has answered in these words. */
  async ask(text: string, words: string | RegExp): Promise<ChatActivity> {
    const before = this.activities.length;
    await this.post({ text });
    return this.heardFromBot(words, before);
  }

  /** Waits for a message of the bot. */
  async heardFromBot(words: string | RegExp, from = 0): Promise<ChatActivity> {
    const find = (): ChatActivity | undefined =>
      this.activities
        .slice(from)
        .find(
          ({ from: sender, text, summary }) =>
            sender.role === 'bot' && (text ?? summary ?? '').search(words) >= 0,
        );
    await this.until(() => find() !== undefined);
    return find()!;
  }

  /** Waits until something holds. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await once(this.heard, 'more');
  }

  /** Cuts every socket, as a lost network does. */
  cut(): void {
    for (const socket of sockets) socket.terminate();
  }

  /** Leaves. */
  end(): void {
    for (const subscription of this.subscriptions) subscription.unsubscribe();
    this.line.end();
  }
}
