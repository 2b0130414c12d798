import { randomUUID } from 'node:crypto';
import { call, type Answer, type CallOptions } from './call';
import { speech } from './speech';
import { Stream, type ChatActivity, type ChatActivitySet } from './stream';

/** What the server tells of a conversation. */
export interface OpenedConversation {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl: string;
}

/** A website visitor who speaks Direct Line by hand. */
export class ChatClient {
  private constructor(
    readonly url: string,
    readonly conversation: string,
    readonly token: string,
    /** The stream's address, from the conversation's beginning on. */
    readonly streamUrl: string,
  ) {}

  /** A token for a new conversation, as the chat page asks for it. */
  static async newToken(server: { readonly url: string }, locale = 'en-CA'): Promise<OpenedConversation> {
    const { body } = await call<OpenedConversation>(`${server.url}/chat/token`, { body: { locale } });
    return body;
  }

  /** Opens a new conversation. */
  static async open(
    server: { readonly url: string },
    language: keyof typeof speech = 'en',
  ): Promise<ChatClient> {
    const { token } = await ChatClient.newToken(server, speech[language].locale);
    const conversations = `${server.url}/directline/conversations`;
    const { body } = await call<OpenedConversation>(conversations, { token, method: 'POST' });
    return new ChatClient(server.url, body.conversationId, body.token, body.streamUrl);
  }

  /** The same visitor after the server moved to another address. */
  at(server: { readonly url: string }): ChatClient {
    return new ChatClient(
      server.url,
      this.conversation,
      this.token,
      this.streamUrl.replace(this.url.replace('http', 'ws'), server.url.replace('http', 'ws')),
    );
  }

  /** Calls an address of the conversation with its token. */
  call<Body = unknown>(path: string, options: CallOptions = {}): Promise<Answer<Body>> {
    const url = `${this.url}/directline/conversations/${this.conversation}${path}`;
    return call<Body>(url, { token: this.token, ...options });
  }

  /** Posts an activity; one without a client id gets its own. */
  post(activity: Readonly<Record<string, unknown>>): Promise<Answer<{ id: string }>> {
    return this.call('/activities', {
      body: {
        type: 'message',
        from: { id: 'client' },
        channelData: { clientActivityID: randomUUID() },
        ...activity,
      },
    });
  }

  /** Says something and gives back the bot's messages in return. */
  async say(text: string): Promise<readonly ChatActivity[]> {
    const before = (await this.since()).watermark;
    await this.post({ text });
    const { activities } = await this.since(before);
    return activities.filter(({ type, from }) => type === 'message' && from.role === 'bot');
  }

  /** The conversation from a watermark on, as a polling client reads it. */
  async since(watermark = ''): Promise<ChatActivitySet> {
    const { body } = await this.call<ChatActivitySet>(`/activities?watermark=${watermark}`);
    return body;
  }

  /** Opens the stream from the beginning. */
  stream(origin?: string): Promise<Stream> {
    return Stream.open(this.streamUrl, origin);
  }

  /** Opens the stream again as a client that lost it. */
  async reconnect(watermark: string): Promise<Stream> {
    const { body } = await this.call<OpenedConversation>(`?watermark=${watermark}`);
    return Stream.open(body.streamUrl);
  }
}

/** Whether the bot has sent a message that holds these words. */
export function botSaid(words: string): (activities: readonly ChatActivity[]) => boolean {
  return (activities) =>
    activities.some(
      ({ from, text, summary }) => from.role === 'bot' && (text ?? summary ?? '').includes(words),
    );
}
