import { ActivityTypes, type Activity, type ActivityHandlerBase, type TurnContext } from 'botbuilder';
import { languageOfLocale, type Language } from '../catalogue/language';
import { apologyReply } from '../dialogs/replies/apology';
import { activityOf } from '../dialogs/reply';
import type { DialogServices } from '../dialogs/services';
import type { ConversationStore } from '../helpdesk/ports';
import { clientActivityOf } from '../storage/chat-store';
import { loggable, type Log } from './log';
import type { TurnQueue } from './turn-queue';

/** What running turns needs of the house. */
export interface TurnParts {
  readonly bot: ActivityHandlerBase;
  readonly queue: TurnQueue;
  readonly conversations: ConversationStore;
  readonly current: () => DialogServices;
  readonly log: Log;
}

/**
 * Runs a turn behind earlier ones of its conversation, once for each activity however often it is delivered,
 * and never lets a failure go unsaid: the client gets an apology with a way to the helpdesk.
 */
export function runTurn(parts: TurnParts, context: TurnContext): Promise<void> {
  const { channelId, conversation } = context.activity;
  const key = `${channelId}/${conversation.id}`;
  return parts.queue.run(key, async () => {
    const activity = idempotencyKey(context);
    if (activity !== undefined && (await parts.conversations.wasAnswered(key, activity))) return;
    try {
      await parts.bot.run(context);
    } catch (error) {
      parts.log.error(
        { channel: channelId, conversation: conversation.id, ...loggable(error) },
        'turn failed',
      );
      // Not remembered as answered: the channel is told, and what it delivers again is tried again.
      if (!(await apologise(parts, context))) throw error;
    }
    if (activity === undefined) return;
    await parts.conversations.markAnswered(key, activity, parts.current().clock.now().toUTC().toISO() ?? '');
  });
}

/** What names an activity however often it is delivered: the client's own id on the website, or the channel's. */
function idempotencyKey({ activity }: TurnContext): string | undefined {
  if (isType(activity, ActivityTypes.ConversationUpdate)) return undefined;
  return clientActivityOf({ channelData: activity.channelData as unknown }) ?? (activity.id || undefined);
}

function isType(activity: Activity, type: ActivityTypes): boolean {
  return activity.type === String(type);
}

/** @returns false when even the apology could not be sent */
async function apologise({ current, log }: TurnParts, context: TurnContext): Promise<boolean> {
  const { channelId, locale } = context.activity;
  if (!isType(context.activity, ActivityTypes.Message)) return true;
  const language: Language = languageOfLocale(locale) ?? 'en';
  try {
    await context.sendActivity(activityOf(apologyReply(current(), language), channelId, language));
    return true;
  } catch (error) {
    log.error({ channel: channelId, ...loggable(error) }, 'apology could not be sent');
    return false;
  }
}
