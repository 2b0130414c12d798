import { once } from 'node:events';
import pino from 'pino';
import { createAssistant } from './bot/assistant';
import { ChannelAdapter } from './bot/channel-adapter';
import { ChatHub } from './bot/directline/chat-hub';
import { Chats } from './bot/directline/chats';
import { DirectLineAdapter } from './bot/directline/direct-line-adapter';
import { chatSecret } from './bot/directline/secret';
import { ChatTokens } from './bot/directline/tokens';
import { builtKnowledge, readKnowledge, watchKnowledge } from './bot/knowledge';
import { buildServer } from './bot/server';
import { systemClock, type Clock } from './helpdesk/clock';
import { HelpdeskError } from './helpdesk/errors';
import { loadEnvironmentFile, readSettings, type Settings } from './settings';
import { openStores } from './storage/stores';
import { Assets } from './web/assets';

/** A server that listens, and how to stop it. */
export interface RunningServer {
  /** Where it is reached on this machine. */
  readonly url: string;
  /** Finishes the turns in hand, closes sockets and stores. */
  stop(): Promise<void>;
}

/** Puts the house together and listens. */
export async function startServer(
  settings: Settings,
  clock: Clock = systemClock,
  knowledge = builtKnowledge,
): Promise<RunningServer> {
  const log = pino({ level: settings.logLevel });
  const assets = Assets.load();
  const stores = await openStores(settings.databaseFile);
  const assistant = createAssistant({ ...readKnowledge(knowledge), stores, clock, log });

  const hub = new ChatHub(stores.chats);
  const secret = chatSecret(settings.directLineSecret, settings.databaseFile);
  const chats = new Chats(
    hub,
    new ChatTokens(secret),
    new DirectLineAdapter(hub, clock),
    assistant.runTurn,
    clock,
  );
  const adapter = new ChannelAdapter(settings);
  const { current, runTurn } = assistant;
  const server = buildServer({
    settings,
    current,
    stores,
    assets,
    adapter,
    chats,
    hub,
    chatSecret: secret,
    runTurn,
    log,
  });

  server.listen(settings.port, settings.host);
  await once(server.server, 'listening');
  const { port } = server.address();
  const url = `http://${settings.host === '0.0.0.0' ? 'localhost' : settings.host}:${port}`;
  log.info({ url }, 'listening');
  if (!settings.bot.appId)
    log.warn({}, '/api/messages is open: no MICROSOFT_APP_ID is set (development only)');

  const endWatch = watchKnowledge(knowledge, assistant.takeUp, log);
  return {
    url,
    async stop() {
      endWatch();
      const closed = once(server.server, 'close');
      server.close();
      hub.closeAll();
      const limit = new Promise((resolve) => setTimeout(resolve, settings.stopSeconds * 1_000).unref());
      await Promise.race([assistant.queue.idle(), limit]);
      server.server.closeAllConnections();
      await closed;
      await stores.close();
      log.info({}, 'stopped');
    },
  };
}

async function main(): Promise<void> {
  loadEnvironmentFile();
  const server = await startServer(readSettings(process.env));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.stop().then(() => process.exit(0));
    });
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    const detail =
      error instanceof HelpdeskError ? error.detail : error instanceof Error ? error.message : String(error);
    console.error(`The assistant cannot start: ${detail}`);
    process.exit(1);
  });
}
