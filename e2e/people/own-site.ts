import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type APIRequestContext, request } from '@playwright/test';
import { test as base } from '../support/fixtures';
import { ownLibrary, program } from './own-library';

const run = promisify(execFile);

/** A site of a test's own, with people. */
export interface OwnSite {
  address: string;
  /** All that it has printed. */
  output(): string;
  /** As `npm run people -- … --json`. */
  people(...args: string[]): Promise<Record<string, string>>;
  /** Adds somebody, and gives their password. */
  add(email: string, role: string): Promise<string>;
  /** Requests of a device of its own: with cookies, and from another address than all others. */
  device(headers?: Record<string, string>): Promise<APIRequestContext>;
  /** A device where somebody has signed in. */
  signedIn(email: string, password: string): Promise<APIRequestContext>;
  /** Ends the server as a power cut would, and starts another on the same library. */
  killAndRestart(): Promise<void>;
  /** The address of another process on the same library, which ends with the site. */
  startBeside(): Promise<string>;
  stop(): Promise<void>;
}

/** How it is set up. */
export interface OwnSiteOptions {
  access: 'open' | 'members';
  signUp: 'invited' | 'open';
  /** Whether pages are fetched from this machine, too. */
  fetchesPrivately: boolean;
  /** What else the environment says. */
  settings: Record<string, string>;
  engine: 'SQLite' | 'PostgreSQL';
}

async function start({
  access,
  signUp,
  fetchesPrivately,
  settings,
  engine,
}: OwnSiteOptions): Promise<OwnSite> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-people-'));
  const library = await ownLibrary(folder, engine);
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production' as const,
    // Each device comes from an address of its own.
    TRUST_PROXY: 'private',
    ACCESS: access,
    SIGN_UP: signUp,
    ALLOW_PRIVATE_FETCH: String(fetchesPrivately),
    ...settings,
    ...library.env,
  };
  let output = '';
  const serve = async (port = '0') => {
    const server = spawn(process.execPath, [program('backstory')], {
      env: { ...env, PORT: port },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    output = '';
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (chunk: Buffer) => {
        output += chunk;
        const [, found] = /Backstory is at (\S+)\n/.exec(output) ?? [];
        if (found) resolve(found.replace('localhost', '127.0.0.1'));
      });
      server.once('exit', () => reject(new Error(output)));
    });
    return { server, address };
  };
  let serving = await serve(settings['PORT']);
  const beside: (typeof serving)[] = [];
  const end = async ({ server }: typeof serving, signal: 'SIGTERM' | 'SIGKILL') => {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`The site had ended by itself (${server.exitCode ?? server.signalCode}): ${output}`);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  };
  let devices = 0;
  const site: OwnSite = {
    get address() {
      return serving.address;
    },
    output: () => output,
    async people(...args) {
      const { stdout } = await run(process.execPath, [program('people'), ...args, '--json'], { env });
      return JSON.parse(stdout) as Record<string, string>;
    },
    async add(email, role) {
      const added = await site.people('add', email, '--role', role).catch(() => null);
      if (added) return added['password'] ?? '';
      // Specs of one worker share its site, and some call somebody alike.
      await site.people('role', email, role);
      return (await site.people('password', email))['password'] ?? '';
    },
    device: (headers = {}) =>
      request.newContext({
        baseURL: site.address,
        extraHTTPHeaders: { 'x-forwarded-for': `198.51.100.${++devices}`, ...headers },
      }),
    async signedIn(email, password) {
      const device = await site.device();
      const response = await device.post('/api/account/sign-in', {
        form: { email, password },
        maxRedirects: 0,
      });
      if (response.headers()['location'] !== '/') throw new Error(`${email} could not sign in`);
      return device;
    },
    async killAndRestart() {
      await end(serving, 'SIGKILL');
      serving = await serve(new URL(site.address).port);
    },
    async startBeside() {
      const other = await serve();
      beside.push(other);
      return other.address;
    },
    async stop() {
      await Promise.all([serving, ...beside].map((one) => end(one, 'SIGTERM')));
      await library.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return site;
}

/** A test with a site of its worker's own, to be set up by `access`. */
export const test = base.extend<object, OwnSiteOptions & { site: OwnSite }>({
  access: ['open', { option: true, scope: 'worker' }],
  signUp: ['invited', { option: true, scope: 'worker' }],
  fetchesPrivately: [false, { option: true, scope: 'worker' }],
  settings: [{}, { option: true, scope: 'worker' }],
  engine: ['SQLite', { option: true, scope: 'worker' }],
  site: [
    async ({ access, signUp, fetchesPrivately, settings, engine }, use) => {
      const site = await start({ access, signUp, fetchesPrivately, settings, engine });
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

export { anySize, eachEngine, expect } from '../support/fixtures';
