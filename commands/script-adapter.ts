import { ActivityTypes, BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder';

/** An adapter for scripted conversations: runs a turn and gives back what the bot sent. */
export class ScriptAdapter extends BotAdapter {
  private sent: Partial<Activity>[] = [];

  /** Runs the turn of an activity. @returns the messages that the bot sent, in order */
  async play(
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Partial<Activity>[]> {
    this.sent = [];
    await this.runMiddleware(new TurnContext(this, activity), logic);
    return this.sent;
  }

  override sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    this.sent.push(...activities.filter(({ type }) => type === ActivityTypes.Message));
    return Promise.resolve(activities.map((_, index) => ({ id: String(this.sent.length + index) })));
  }

  override updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<void> {
    this.sent.push(activity);
    return Promise.resolve();
  }

  override deleteActivity(): Promise<void> {
    return Promise.resolve();
  }

  override continueConversation(): Promise<void> {
    return Promise.resolve();
  }

  override continueConversationAsync(): Promise<void> {
    return Promise.resolve();
  }
}
