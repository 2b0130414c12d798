import { EventEmitter, once } from 'node:events';
import { WebSocket } from 'ws';

/** An activity of a website conversation, as the page receives it. */
export interface ChatActivity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly timestamp?: string;
  readonly from: { readonly id: string; readonly role: string };
  readonly channelData?: { readonly clientActivityID?: string };
  readonly attachments?: readonly { readonly content: unknown }[];
}

/** What the stream and the polling address carry. */
export interface ChatActivitySet {
  readonly activities: readonly ChatActivity[];
  readonly watermark: string;
}

/** A socket on a website conversation, and all that came through it. */
export class Stream {
  readonly sets: ChatActivitySet[] = [];
  private readonly heard = new EventEmitter();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.sets.push(JSON.parse(data.toString('utf8')) as ChatActivitySet);
      this.heard.emit('more');
    });
    socket.on('close', () => this.heard.emit('more'));
  }

  /** Opens the socket. @throws an Error with the status when the server refuses it */
  static async open(url: string, origin?: string): Promise<Stream> {
    const socket = new WebSocket(url, origin === undefined ? {} : { origin });
    const stream = new Stream(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('unexpected-response', (request, response) => {
        request.destroy();
        reject(new Error(`refused with ${response.statusCode}`));
      });
      socket.once('error', reject);
    });
    return stream;
  }

  /** Everything received so far, in order. */
  get activities(): readonly ChatActivity[] {
    return this.sets.flatMap(({ activities }) => activities);
  }

  /** The watermark after the last activity received. */
  get watermark(): string {
    return this.sets.at(-1)?.watermark ?? '';
  }

  /** The activities once they are as wanted. @throws when the socket closes before */
  async until(wanted: (activities: readonly ChatActivity[]) => boolean): Promise<readonly ChatActivity[]> {
    while (!wanted(this.activities)) {
      if (this.socket.readyState === WebSocket.CLOSED) throw new Error('the stream has closed');
      await once(this.heard, 'more');
    }
    return this.activities;
  }

  /** The code with which the server closes the socket. */
  async closed(): Promise<number> {
    const [code] = (await once(this.socket, 'close')) as [number];
    return code;
  }

  /** Sends a frame. */
  send(frame: string): void {
    this.socket.send(frame);
  }

  /** Cuts the line, as a lost network does. */
  cut(): void {
    this.socket.terminate();
  }
}
