import { randomUUID } from 'node:crypto';
import { call, type Answer } from './call';
import type { Connector, SentActivity } from './connector';

/** A conversation of a client on a channel that calls over HTTP. */
export class Channel {
  readonly conversation = `conversation-${randomUUID()}`;

  constructor(
    private readonly server: { readonly url: string },
    private readonly connector: Connector,
    private readonly locale = 'en-CA',
    private readonly channelId = 'directline',
  ) {}

  /** An activity of this conversation, changed as the test wants. */
  activity(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    return {
      type: 'message',
      id: randomUUID(),
      channelId: this.channelId,
      serviceUrl: this.connector.url,
      conversation: { id: this.conversation },
      from: { id: 'client' },
      recipient: { id: 'helpdesk' },
      locale: this.locale,
      ...changes,
    };
  }

  /** Delivers a body as it stands. */
  deliver<Body = unknown>(body: unknown): Promise<Answer<Body>> {
    return call<Body>(`${this.server.url}/api/messages`, { body });
  }

  /** Says something and gives back what the bot sent in return. */
  async say(changes: string | Readonly<Record<string, unknown>>): Promise<readonly SentActivity[]> {
    const before = this.replies.length;
    const answer = await this.deliver(
      this.activity(typeof changes === 'string' ? { text: changes } : changes),
    );
    if (answer.status !== 200) throw new Error(`The server answered ${answer.status}: ${answer.text}`);
    return this.replies.slice(before);
  }

  /** All messages that the bot has sent to this conversation. */
  get replies(): readonly SentActivity[] {
    return this.connector.sentTo(this.conversation).filter(({ type }) => type === 'message');
  }
}

/** The words of messages, one after the other. */
export function wordsOf(replies: readonly { readonly text?: string; readonly summary?: string }[]): string {
  return replies.map(({ text, summary }) => text ?? summary ?? '').join('\n');
}
