import { TurnContext } from 'botbuilder';
import { TeamsActivityHandler, type ConversationState, type StatePropertyAccessor } from 'botbuilder';
import { DialogSet, DialogTurnStatus, type DialogState } from 'botbuilder-dialogs';
import { languageOfLocale, type Language } from '../catalogue/language';
import { MainDialog } from '../dialogs/main-dialog';
import { forgetRemoved, newMemory, type ConversationMemory } from '../dialogs/memory';
import { clientTimeOf } from '../dialogs/phrases/client-time';
import { welcomeReply } from '../dialogs/replies/welcome';
import { activityOf } from '../dialogs/reply';
import type { DialogServices } from '../dialogs/services';
import { formUnderWay } from '../dialogs/form-under-way';
import { holdTurn, Turn } from '../dialogs/turn';
import type { OutcomeStore } from '../helpdesk/ports';
import { longestRead } from '../understanding/fold';
import { followLanguage } from './follow-language';

/** The name of the event by which the page tells that its language was changed. */
export const languageEvent = 'language';

/** The conversation as the Bot Framework sees it: greets, reads messages, hands turns to the dialogs. */
export class HelpdeskBot extends TeamsActivityHandler {
  private readonly memory: StatePropertyAccessor<ConversationMemory>;
  private readonly dialogs: DialogSet;

  constructor(
    private readonly current: () => DialogServices,
    private readonly state: ConversationState,
    private readonly outcomes: OutcomeStore,
  ) {
    super();
    this.memory = state.createProperty<ConversationMemory>('memory');
    this.dialogs = new DialogSet(state.createProperty<DialogState>('dialogs'));
    this.dialogs.add(new MainDialog());

    this.onMessage(async (context, next) => {
      await this.answer(context);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const added = context.activity.membersAdded ?? [];
      // In Teams the bot itself is added; on the website the client joins the bot.
      const isFirst = added.some(({ id }) =>
        context.activity.channelId === 'msteams'
          ? id === context.activity.recipient.id
          : id !== context.activity.recipient.id,
      );
      if (isFirst) await this.greet(context);
      await next();
    });
    this.onEvent(async (context, next) => {
      if (context.activity.name === languageEvent) await this.changeLanguage(context);
      await next();
    });
  }

  private async greet(context: TurnContext): Promise<void> {
    const memory = await this.memory.get(context, newMemory(initialLanguage(context)));
    const reply = welcomeReply(this.current(), memory.language);
    await context.sendActivity(activityOf(reply, context.activity.channelId, memory.language));
    await this.state.saveChanges(context);
  }

  private async changeLanguage(context: TurnContext): Promise<void> {
    const language = languageOfLocale(String(context.activity.value));
    const memory = await this.memory.get(context, newMemory(initialLanguage(context)));
    if (!language || language === memory.language) return;
    await this.runTurn(context, memory, language === 'en' ? 'English' : 'Français');
  }

  private async answer(context: TurnContext): Promise<void> {
    const memory = await this.memory.get(context, newMemory(initialLanguage(context)));
    await this.runTurn(context, memory, textOf(context));
  }

  private async runTurn(context: TurnContext, memory: ConversationMemory, typed: string): Promise<void> {
    const services = this.current();
    forgetRemoved(memory, services.catalogue);
    const now = services.clock.now();
    const meaning = services.understand(typed, { language: memory.language });
    const dialogs = await this.dialogs.createContext(context);
    const form = formUnderWay(dialogs.stack);
    memory.language = followLanguage(memory.language, meaning, form);
    const turn = new Turn(
      services,
      memory,
      context,
      now,
      clientTimeOf(context.activity, now),
      typed,
      meaning,
    );
    holdTurn(context, turn);
    if (meaning.masked.length > 0) await turn.say({ text: turn.words('masked') });
    if (typed.length > longestRead) await turn.say({ text: turn.words('cutShort') });

    const result = await dialogs.continueDialog();
    if (result.status === DialogTurnStatus.empty) await dialogs.beginDialog(MainDialog.id);
    await this.state.saveChanges(context);
    await this.record(turn, context.activity.channelId);
  }

  /** Counts how the turn ended; the words of the client are no part of it. */
  private async record(turn: Turn, channel: string): Promise<void> {
    const { decision, meaning } = turn;
    if (!decision) return;
    const [best] = meaning.topics;
    await this.outcomes.record({
      at: turn.now.toUTC().toISO() ?? '',
      channel,
      language: turn.language,
      decision: decision.kind,
      category: 'category' in decision ? decision.category : (best?.category ?? null),
      topic: 'topic' in decision ? decision.topic : null,
      confidence: best?.probability ?? 0,
    });
  }
}

/** The language to begin in: the page's or Teams' locale, English without one. */
function initialLanguage(context: TurnContext): Language {
  return languageOfLocale(context.activity.locale) ?? 'en';
}

/** The message without the @mentions of the bot, wherever they stand. */
function textOf({ activity }: TurnContext): string {
  const text = typeof activity.text === 'string' ? activity.text : '';
  return TurnContext.getMentions(activity)
    .filter(({ mentioned }) => mentioned?.id === activity.recipient?.id)
    .reduce((rest, { text: mention }) => (mention ? rest.replaceAll(mention, ' ') : rest), text)
    .trim();
}
