import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** An activity as a channel's connector receives it. */
export interface SentActivity {
  readonly type: string;
  readonly text?: string;
  readonly locale?: string;
  readonly replyToId?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] };
}

/** The channel's side: where the bot's replies go. */
export interface Connector {
  /** The address that an activity names as its `serviceUrl`. */
  readonly url: string;
  /** What arrived, in order, by conversation. */
  sentTo(conversation: string): readonly SentActivity[];
  /** While true, every reply is refused as by a channel that is down. */
  isDown: boolean;
  stop(): Promise<void>;
}

const route = /^\/v3\/conversations\/([^/]+)\/activities/;

/** Starts a connector on this machine, which takes replies as the Bot Framework's does. */
export async function startConnector(): Promise<Connector> {
  const sent = new Map<string, SentActivity[]>();
  let isDown = false;
  let count = 0;
  const server = createServer((req, res) => {
    void (async () => {
      const conversation = decodeURIComponent(route.exec(req.url ?? '')?.[1] ?? '');
      const activity = (await json(req)) as SentActivity;
      if (!isDown) sent.set(conversation, [...(sent.get(conversation) ?? []), activity]);
      res.writeHead(isDown ? 400 : 200, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify({ id: `sent-${(count += 1)}` }));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sentTo: (conversation) => sent.get(conversation) ?? [],
    get isDown() {
      return isDown;
    },
    set isDown(down) {
      isDown = down;
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
