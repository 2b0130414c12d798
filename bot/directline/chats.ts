import { randomUUID } from 'node:crypto';
import { ActivityTypes, type Activity } from 'botbuilder';
import type { Clock } from '../../helpdesk/clock';
import { HelpdeskError } from '../../helpdesk/errors';
import { clientActivityOf } from '../../storage/chat-store';
import type { StoredActivity } from '../../helpdesk/ports';
import { readActivity } from '../read-activity';
import { TurnQueue } from '../turn-queue';
import type { ChatHub } from './chat-hub';
import { botAccount, webChatChannel, type DirectLineAdapter } from './direct-line-adapter';
import type { ChatTokens, TokenClaims } from './tokens';

/** Runs a turn on an adapter's context. */
type TurnLogic = Parameters<DirectLineAdapter['receive']>[1];

/** A conversation as a page is told of it. */
export interface OpenedChat {
  readonly conversationId: string;
  readonly token: string;
  readonly isNew: boolean;
}

/** What happens in website conversations, whatever carries it: opening, posting, reading again. */
export class Chats {
  private readonly arrivals = new TurnQueue();

  constructor(
    private readonly hub: ChatHub,
    private readonly tokens: ChatTokens,
    private readonly adapter: DirectLineAdapter,
    private readonly runTurn: TurnLogic,
    private readonly clock: Clock,
  ) {}

  /** A token for a new conversation and a new visitor, whose page has this locale. */
  newToken(locale: string): { token: string; conversationId: string } {
    const claims: TokenClaims = { conversation: randomUUID(), user: `dl_${randomUUID()}`, locale };
    return { token: this.sign(claims), conversationId: claims.conversation };
  }

  /** A token that says the same and lasts longer. */
  sign(claims: TokenClaims): string {
    return this.tokens.sign(claims, this.clock.now().toJSDate());
  }

  /** What a token says now. @throws HelpdeskError when it is not good. */
  read(token: string): TokenClaims {
    return this.tokens.read(token, this.clock.now().toJSDate());
  }

  /** Opens the token's conversation; the bot greets in a new one. */
  async open(claims: TokenClaims): Promise<OpenedChat> {
    const { conversation, user } = claims;
    const isNew = await this.hub.store.create(conversation, user, this.timestamp());
    if (isNew) {
      const joined = this.inbound(claims, {
        type: ActivityTypes.ConversationUpdate,
        membersAdded: [{ id: user }],
        locale: claims.locale,
      });
      await this.adapter.receive(joined, this.runTurn);
    }
    return { conversationId: conversation, token: this.sign(claims), isNew };
  }

  /** @throws HelpdeskError 'conversation-not-found' when the conversation was never opened. */
  async assertOpen(conversation: string): Promise<void> {
    if ((await this.hub.store.userOf(conversation)) === undefined) {
      throw new HelpdeskError('conversation-not-found', 'no such website conversation');
    }
  }

  /**
   * Takes an activity of the client: keeps it, sends it back on the stream (by that the page knows that it
   * arrived) and runs its turn. Posted again with the same client id, it is neither kept nor answered twice.
   *
   * @returns the activity's id
   * @throws HelpdeskError 'unreadable-request' for what is no activity; it is not kept then
   */
  async post(claims: TokenClaims, posted: Record<string, unknown>): Promise<string> {
    const { conversation } = claims;
    await this.assertOpen(conversation);
    // What the bot could not read is refused before it is kept.
    this.inbound(claims, { ...posted, id: undefined });
    const { activity } = await this.arrivals.run(conversation, () => this.keep(claims, posted));
    await this.adapter.receive(this.inbound(claims, activity), this.runTurn);
    return String(activity['id']);
  }

  /** Keeps a posted activity once; its earlier copy stands. */
  private async keep(
    { conversation, user }: TokenClaims,
    posted: Record<string, unknown>,
  ): Promise<StoredActivity> {
    const clientId = clientActivityOf(posted);
    const earlier =
      clientId === undefined ? undefined : await this.hub.store.findByClientActivity(conversation, clientId);
    if (earlier) return earlier;
    return this.hub.publish(conversation, {
      ...posted,
      channelId: webChatChannel,
      conversation: { id: conversation },
      from: { id: user, role: 'user' },
      timestamp: this.timestamp(),
    });
  }

  private inbound({ conversation, user }: TokenClaims, activity: Record<string, unknown>): Activity {
    return readActivity({
      ...activity,
      channelId: webChatChannel,
      serviceUrl: 'urn:website',
      conversation: { id: conversation },
      from: { id: user, role: 'user' },
      recipient: botAccount,
    });
  }

  private timestamp(): string {
    return this.clock.now().toUTC().toISO() ?? '';
  }
}
