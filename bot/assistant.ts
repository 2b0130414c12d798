import { ConversationState, type TurnContext } from 'botbuilder';
import type { Catalogue } from '../catalogue/catalogue';
import { Buttons } from '../dialogs/buttons';
import { Commands } from '../dialogs/commands';
import type { DialogServices } from '../dialogs/services';
import { Wording } from '../dialogs/wording';
import { Calendar } from '../helpdesk/calendar';
import type { Clock } from '../helpdesk/clock';
import type { OutcomeStore } from '../helpdesk/ports';
import type { Stores } from '../storage/stores';
import { callerAbroadReader } from '../understanding/caller-place';
import type { Meaning } from '../understanding/meaning';
import type { UnderstandingModel } from '../understanding/model';
import { understand } from '../understanding/understand';
import { HelpdeskBot } from './helpdesk-bot';
import type { Knowledge } from './knowledge';
import { loggable, type Log } from './log';
import { StateStorage } from './state-storage';
import { TurnQueue } from './turn-queue';
import { runTurn } from './turns';

/** What an assistant is put together from. */
export interface AssistantParts {
  readonly catalogue: Catalogue;
  readonly model: UnderstandingModel;
  readonly stores: Pick<Stores, 'tickets' | 'conversations' | 'outcomes'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Puts another meaning in the place of what a message was read as; a steward's preview shows topics so. */
  readonly reread?: (meaning: Meaning) => Meaning;
}

/** The assistant without a channel: what a turn needs, and how one is run. */
export interface Assistant {
  /** What a turn that begins now is answered with. A turn keeps its own until it ends. */
  readonly current: () => DialogServices;
  /** Answers from another catalogue from the next turn on. */
  readonly takeUp: (knowledge: Knowledge) => void;
  readonly queue: TurnQueue;
  readonly runTurn: (context: TurnContext) => Promise<void>;
}

/** Puts the assistant together; the server and the scripted conversations use the same one. */
export function createAssistant({
  catalogue,
  model,
  stores,
  clock,
  log,
  reread = (meaning) => meaning,
}: AssistantParts): Assistant {
  const wording = Wording.load();
  const servicesOf = ({ catalogue, model }: Knowledge): DialogServices => ({
    catalogue,
    calendar: new Calendar(catalogue),
    clock,
    tickets: stores.tickets,
    wording,
    commands: new Commands(wording),
    buttons: new Buttons(catalogue, wording),
    understand: (text, context) => reread(understand(model, text, context)),
    isCallerAbroad: callerAbroadReader(catalogue.places),
    onFailure: (error) => log.error(loggable(error), 'a ticket could not be stored'),
  });
  let services = servicesOf({ catalogue, model });
  const current = (): DialogServices => services;
  const state = new ConversationState(new StateStorage(stores.conversations));
  const bot = new HelpdeskBot(current, state, countedOrLogged(stores.outcomes, log));
  const queue = new TurnQueue();
  const { conversations } = stores;
  return {
    current,
    takeUp: (knowledge) => (services = servicesOf(knowledge)),
    queue,
    runTurn: (context) => runTurn({ bot, queue, conversations, current, log }, context),
  };
}

/** Outcomes whose loss is the operator's matter: the client was answered, and is told of no failure. */
function countedOrLogged(outcomes: OutcomeStore, log: Log): OutcomeStore {
  return {
    async record(outcome) {
      try {
        await outcomes.record(outcome);
      } catch (error) {
        log.error(loggable(error), 'an outcome could not be counted');
      }
    },
  };
}
