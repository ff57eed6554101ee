import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface Running {
  address: string;
  pid: number;
  /** Of who is signed in there. */
  cookie?: string;
  stop(): Promise<void>;
}

const folder = join('.next', 'standalone');

/** The production build as a host would run it, at a free port of the loopback, on the library in `dataDir`. */
export async function startStandalone(dataDir: string, env: Record<string, string> = {}): Promise<Running> {
  if (!existsSync(join(folder, 'backstory.mjs'))) throw new Error('First: npm run build');
  return start([join(folder, 'backstory.mjs')], dataDir, env);
}

/** Runs a command on the library in `dataDir`, and waits until it says where it answers. */
export async function start(
  command: string[],
  dataDir: string,
  env: Record<string, string> = {},
): Promise<Running> {
  const child = spawn(process.execPath, command, {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      const found = /Backstory is at (\S+)/.exec(output)?.[1];
      if (found) resolve(found.replace('localhost', '127.0.0.1'));
    });
    child.once('exit', () => reject(new Error(`${command.join(' ')} ended: ${output}`)));
  });
  return {
    address,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
