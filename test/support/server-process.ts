import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../catalogue/project-root';
import { databaseFileIn } from './test-server';

/** The built server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Everything that it wrote so far, to standard output and standard error. */
  written(): string;
  /** Resolves once it has written this text. */
  writes(text: string): Promise<void>;
  /** Ends it, by default as an operator does. @returns its exit code; null when it was killed */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts the built server as an operator does, on a database in the folder. */
export async function startServerProcess(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(projectRoot, 'dist', 'index.js')], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATABASE_FILE: databaseFileIn(folder),
      LOG_LEVEL: 'debug',
      NODE_ENV: 'test',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = new EventEmitter();
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      heard.emit('more');
    });
  }
  child.once('close', () => heard.emit('more'));
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const writes = async (text: string): Promise<void> => {
    while (!output.includes(text)) {
      if (hasEnded()) throw new Error(`The server has ended: ${output}`);
      await once(heard, 'more');
    }
  };
  await writes('"msg":"listening"');
  return {
    url: /"url":"([^"]+)","msg":"listening"/.exec(output)?.[1] ?? '',
    written: () => output,
    writes,
    async end(signal = 'SIGTERM') {
      if (hasEnded()) return child.exitCode;
      child.kill(signal);
      const [code] = (await once(child, 'close')) as [number | null];
      return code;
    },
  };
}
