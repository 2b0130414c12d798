import { randomUUID } from 'node:crypto';
import { ActivityTypes, type Activity } from 'botbuilder';
import { DateTime } from 'luxon';
import { createAssistant } from '../bot/assistant';
import { webChatChannel } from '../bot/directline/direct-line-adapter';
import type { Log } from '../bot/log';
import { readActivity } from '../bot/read-activity';
import type { Catalogue } from '../catalogue/catalogue';
import type { Language } from '../catalogue/language';
import { turnOf } from '../dialogs/turn';
import { clockAt } from '../helpdesk/clock';
import type { Decision } from '../helpdesk/triage/decision';
import { inMemory } from '../storage/sqlite';
import { openStores, type Stores } from '../storage/stores';
import type { Meaning } from '../understanding/meaning';
import type { UnderstandingModel } from '../understanding/model';
import { ScriptAdapter } from './script-adapter';

/** What a client does in a turn: types a text, or presses a card's button. */
export type ScriptTurn = string | { readonly value: unknown };

/** A conversation to play: its clock stands at `now`, whose offset is the client's own time zone. */
export interface Script {
  readonly id: string;
  readonly language: Language;
  readonly now: string;
  readonly channel: 'webchat' | 'msteams';
  readonly turns: readonly ScriptTurn[];
}

/** A reply as it is printed. */
export interface PlayedReply {
  readonly text: string;
  readonly card?: unknown;
  readonly suggestedActions?: readonly string[];
}

/** A turn as it went. */
export interface PlayedTurn {
  readonly user: ScriptTurn;
  readonly decision: Decision | null;
  readonly replies: readonly PlayedReply[];
  /** What the message was read as; absent from printed conversations. */
  readonly meaning: Meaning | undefined;
}

/** What playing needs: the built catalogue and model. */
export interface Stage {
  readonly catalogue: Catalogue;
  readonly model: UnderstandingModel;
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A turn as it went, with the activities that the bot sent. */
export interface SentTurn {
  readonly user: ScriptTurn;
  readonly decision: Decision | null;
  readonly sent: readonly Partial<Activity>[];
  readonly meaning: Meaning | undefined;
}

/** What else playing may be given. */
export interface PlayOptions {
  /** Where tickets and conversations are kept; a database in memory when left out. */
  readonly stores?: Stores | undefined;
  readonly log?: Log | undefined;
  /** Puts another meaning in the place of what a message was read as. */
  readonly reread?: ((meaning: Meaning) => Meaning) | undefined;
}

/** Plays a conversation through the real bot, on a database in memory (or the stores given). */
export async function playConversation(
  stage: Stage,
  script: Script,
  stores?: Stores,
  log = silent,
): Promise<PlayedTurn[]> {
  const turns = await playActivities(stage, script, { stores, log });
  return turns.map(({ sent, ...turn }) => ({ ...turn, replies: sent.map(replyOf) }));
}

/** Plays a conversation through the real bot, and gives the very activities that a channel would carry. */
export async function playActivities(
  stage: Stage,
  script: Script,
  { stores: given, log = silent, reread }: PlayOptions = {},
): Promise<SentTurn[]> {
  const stores = given ?? (await openStores(inMemory));
  try {
    const clock = clockAt(DateTime.fromISO(script.now, { setZone: true }));
    const assistant = createAssistant({ ...stage, stores, clock, log, ...(reread ? { reread } : {}) });
    const adapter = new ScriptAdapter();
    const envelope = envelopeOf(script);
    await adapter.play(
      readActivity({
        ...envelope,
        type: ActivityTypes.ConversationUpdate,
        membersAdded: [joining(script, envelope)],
      }),
      assistant.runTurn,
    );
    const played: SentTurn[] = [];
    for (const user of script.turns) {
      let turn: ReturnType<typeof turnOf> | undefined;
      const sent = await adapter.play(
        readActivity({
          ...envelope,
          type: ActivityTypes.Message,
          id: randomUUID(),
          ...(typeof user === 'string' ? { text: user } : { value: user.value }),
        }),
        async (context) => {
          await assistant.runTurn(context);
          turn = turnOf(context);
        },
      );
      played.push({ user, decision: turn?.decision ?? null, sent, meaning: turn?.meaning });
    }
    return played;
  } finally {
    if (!given) await stores.close();
  }
}

function envelopeOf(script: Script) {
  return {
    channelId: script.channel === 'msteams' ? 'msteams' : webChatChannel,
    serviceUrl: 'urn:script',
    conversation: { id: `script-${script.id}` },
    from: { id: 'dl_client' },
    recipient: { id: 'helpdesk' },
    locale: `${script.language}-CA`,
    localTimestamp: script.now,
  };
}

/** Teams adds the bot to a conversation, the website adds the client. */
function joining({ channel }: Script, { from, recipient }: ReturnType<typeof envelopeOf>): { id: string } {
  return channel === 'msteams' ? recipient : from;
}

function replyOf({ text, summary, attachments, suggestedActions }: Partial<Activity>): PlayedReply {
  const card: unknown = attachments?.[0]?.content;
  const suggestions = suggestedActions?.actions.map(({ title }) => title);
  return {
    text: text ?? summary ?? '',
    ...(card === undefined ? {} : { card }),
    ...(suggestions ? { suggestedActions: suggestions } : {}),
  };
}
