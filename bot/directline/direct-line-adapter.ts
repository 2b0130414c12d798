import {
  ActivityTypes,
  BotAdapter,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder';
import type { Clock } from '../../helpdesk/clock';
import { HelpdeskError } from '../../helpdesk/errors';
import type { ChatHub } from './chat-hub';

/** The channel that website conversations are on, as Azure's Direct Line names it. */
export const webChatChannel = 'directline';

/** The bot's own account in website conversations. */
export const botAccount = { id: 'helpdesk', name: 'CARM', role: 'bot' } as const;

const sentTypes: readonly string[] = [
  ActivityTypes.Message,
  ActivityTypes.Typing,
  ActivityTypes.Event,
  ActivityTypes.EndOfConversation,
];

/** Carries turns between the built-in Direct Line and the bot, in this process. */
export class DirectLineAdapter extends BotAdapter {
  constructor(
    private readonly hub: ChatHub,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Runs the turn of an activity of a website conversation. */
  async receive(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, logic);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (!sentTypes.includes(activity.type ?? '')) continue;
      const { activity: stored } = await this.hub.publish(context.activity.conversation.id, {
        ...activity,
        channelId: webChatChannel,
        conversation: { id: context.activity.conversation.id },
        from: botAccount,
        timestamp: this.clock.now().toUTC().toISO(),
      });
      responses.push({ id: String(stored['id']) });
    }
    return responses;
  }

  override updateActivity(): Promise<void> {
    return Promise.reject(new HelpdeskError('not-allowed', 'Direct Line has no activity updates'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new HelpdeskError('not-allowed', 'Direct Line has no activity deletions'));
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const activity = TurnContext.applyConversationReference(
      { type: ActivityTypes.Event, name: 'continueConversation' },
      reference,
      true,
    );
    await this.receive(activity, logic);
  }

  override continueConversationAsync(): Promise<void> {
    return Promise.reject(
      new HelpdeskError('not-allowed', 'website conversations are continued by continueConversation'),
    );
  }
}
