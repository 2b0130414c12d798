import type { TurnContext } from 'botbuilder';
import type { DateTime } from 'luxon';
import type { Language } from '../catalogue/language';
import type { Decision } from '../helpdesk/triage/decision';
import { dayAsked, type DayAsked } from '../understanding/day-asked';
import type { Meaning } from '../understanding/meaning';
import type { ConversationMemory } from './memory';
import { isAbroadByClock } from './phrases/client-time';
import type { Listener } from './phrases/line';
import type { ClientTime } from './phrases/moment';
import { activityOf, type Reply } from './reply';
import type { DialogServices } from './services';
import type { Words } from './wording';

/** One turn of a conversation: what was said, what it means, what is remembered, and how to answer. */
export class Turn {
  /** What the turn came to, once decided. */
  decision: Decision | undefined;

  constructor(
    readonly services: DialogServices,
    readonly memory: ConversationMemory,
    readonly context: TurnContext,
    /** The moment of the turn, in the helpdesk's zone. */
    readonly now: DateTime,
    readonly client: ClientTime,
    /** The message as typed. Never kept or logged, but for the fields of a ticket. */
    readonly typed: string,
    readonly meaning: Meaning,
  ) {
    if (isAbroadByClock(client, now) || services.isCallerAbroad(this.text)) memory.abroad = true;
  }

  /** The message with private values masked: the form that may be kept. */
  get text(): string {
    return this.meaning.text;
  }

  /** The day that the message asks about, if it names one. */
  get dayAsked(): DayAsked | undefined {
    return dayAsked(this.text, this.services.catalogue.holidays.holidays);
  }

  /** The language to answer in. */
  get language(): Language {
    return this.memory.language;
  }

  /** The assistant's words in the turn's language. */
  get words(): Words {
    return this.services.wording.in(this.memory.language);
  }

  /** Who is spoken to, for phrases about time. */
  get listener(): Listener {
    return { language: this.language, words: this.words, now: this.now, client: this.client };
  }

  /** Sends a reply. */
  async say(reply: Reply): Promise<void> {
    await this.context.sendActivity(activityOf(reply, this.context.activity.channelId, this.language));
  }
}

const turnKey = Symbol('turn');

/** Puts the turn where dialogs find it. */
export function holdTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(turnKey, turn);
}

/** The turn that a dialog is in. */
export function turnOf(context: TurnContext): Turn {
  return context.turnState.get<Turn>(turnKey);
}
