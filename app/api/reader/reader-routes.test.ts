import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NextRequest } from 'next/server';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandLinePermission } from '@/lib/auth/permission';
import { writeIdHeader } from '@/lib/api/reader-write';
import { describeOnEachEngine } from '@/lib/store/each-engine.testing';
import { openStore } from '@/lib/store/open-store';
import type { ReaderId } from '@/lib/store/readers/readers';
import { sampleDraft, sampleSource } from '@/lib/store/sample-draft.testing';
import type { Store } from '@/lib/store/open-store';
import { stored, storedSlug, type RouteCase, routeCases } from './reader-routes';
import { sampleAnnotation, theirs } from './sample-annotation';

type Handler = (request: NextRequest, context: { params: Promise<unknown> }) => Promise<Response>;

/** The browser of whoever asks: its cookies, as the framework gives them. */
let jar = new Map<string, string>();
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string, { maxAge }: { maxAge?: number }) =>
      maxAge === 0 ? jar.delete(name) : jar.set(name, value),
  }),
  headers: async () => new Headers(),
}));

/** Readers of each test have the same numbers, but limits of their own. */
let test = 0;
vi.mock(import('@/lib/server/access/rate-limit'), async (original) => {
  const { countAgainstLimit } = await original();
  return { countAgainstLimit: (what, who) => countAgainstLimit(what, `${test} ${who}`) };
});

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const writes = (name: string) => !name.startsWith('GET ');
const folder = import.meta.dirname;

async function allHandlers(): Promise<Map<string, Handler>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/route.ts'))
    .sort();
  const handlers = new Map<string, Handler>();
  for (const path of paths) {
    const route = (await import(join(folder, path))) as Partial<Record<string, Handler>>;
    for (const method of methods) {
      const handler = route[method];
      if (handler) handlers.set(`${method} ${path.replace('/route.ts', '')}`, handler);
    }
  }
  return handlers;
}

const handlers = await allHandlers();
const names = [...handlers.keys()];

/** Tokens are 43 characters of base64url. */
const tokenOf = (name: string) => name.padEnd(43, '-');
const browserOf = (name: string | null) =>
  new Map(name === null ? [] : [['backstory-reader', tokenOf(name)]]);

interface Asking extends Pick<RouteCase, 'params' | 'query'> {
  writeId?: string;
  body?: string;
  headers?: Record<string, string>;
}

async function ask(
  name: string,
  { writeId = randomUUID(), body, headers, ...odd }: Asking = {},
): Promise<Response> {
  const { params = {}, query, body: usual }: RouteCase = { ...routeCases[name], ...odd };
  const [method = '', path = ''] = name.split(' ');
  const address = path.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, part: string) => params[part] ?? part);
  const json = body ?? (usual === undefined ? undefined : JSON.stringify(usual));
  const request = new NextRequest(`http://localhost/api/reader/${address}?${new URLSearchParams(query)}`, {
    method,
    headers: { host: 'localhost', [writeIdHeader]: writeId, ...headers },
    ...(method !== 'GET' && json !== undefined && { body: json }),
  });
  const handler = handlers.get(name);
  if (!handler) throw new Error(`No route ${name}`);
  return handler(request, { params: Promise.resolve(params) });
}

it('every route of readers’ things is tried below, and no other', () => {
  expect(Object.keys(routeCases).sort()).toEqual([...names].sort());
});

describeOnEachEngine((engine) => {
  let filled = '';
  let store: Store;
  let ada: ReaderId;
  let bob: ReaderId;

  beforeAll(async () => {
    filled = await engine.newDatabase();
    store = await openStore({ databaseUrl: filled });
    ada = await store.readers.make(tokenOf('ada'));
    bob = await store.readers.make(tokenOf('bob'));
    await store.saveArticle(commandLinePermission(), sampleDraft({ slug: storedSlug }), sampleSource());
    await store.readings.change(ada, randomUUID(), [storedSlug], { tag: theirs });
    await store.readings.change(bob, randomUUID(), [storedSlug], { tag: 'Bob’s' });
    await store.annotations.add(ada, [stored], randomUUID());
    await store.annotations.add(
      bob,
      [sampleAnnotation({ id: randomUUID(), note: 'What Bob thinks' })],
      randomUUID(),
    );
    await store.close();
  });
  beforeEach(async () => {
    test += 1;
    store = await openStore({ databaseUrl: await engine.newDatabase({ copyOf: filled }) });
    // The library of this process, as routes find it.
    Object.assign(globalThis, { [Symbol.for('backstory.library')]: Promise.resolve(store) });
  });
  afterEach(() => store.close());

  /** Instants of a write differ from one time to the next. */
  const everything = async (reader: ReaderId) =>
    JSON.stringify(await store.readers.everything(reader)).replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"then"');

  it.each(names)('%s neither tells nor changes what is another’s', async (name) => {
    const before = await everything(ada);
    for (const asking of ['bob', 'nobody we know', null]) {
      jar = browserOf(asking);
      const answer = await ask(name);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(await answer.text()).not.toContain(theirs);
      expect(await everything(ada)).toBe(before);
    }
  });

  it.each(names.filter(writes))(
    '%s is done once, though it is sent twice at once and again',
    async (name) => {
      jar = browserOf('ada');
      const writeId = randomUUID();
      const [first, second] = await Promise.all([ask(name, { writeId }), ask(name, { writeId })]);
      expect(first.status).toBeLessThan(300);
      expect(second.status).toBe(first.status);
      const after = (await store.readers.find(tokenOf('ada'))) === null ? null : await everything(ada);
      const third = await ask(name, { writeId });
      expect(third.status).toBeLessThan(300);
      if (after === null) expect(await store.readers.find(tokenOf('ada'))).toBeNull();
      else expect(await everything(ada)).toBe(after);
    },
  );

  it.each(names.filter(writes))(
    '%s takes no write that is broken, too large or from elsewhere',
    async (name) => {
      jar = browserOf('ada');
      const before = await everything(ada);
      const status = async (asking: Asking) => (await ask(name, asking)).status;
      expect(await status({ writeId: 'not an id' })).toBe(400);
      expect(await status({ body: '{"broken' })).toBe(400);
      expect(await status({ body: '{"unknown": true}' })).toBe(400);
      expect(await status({ body: JSON.stringify('x'.repeat(3_000_000)) })).toBe(413);
      expect(await status({ headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403);
      expect(await status({ headers: { origin: 'https://evil.example' } })).toBe(403);
      expect(await everything(ada)).toBe(before);
    },
  );

  it.each(names)('%s is no fault of ours where its address names what can’t be', async (name) => {
    jar = browserOf('ada');
    const { params = {}, query = {} } = routeCases[name] ?? {};
    for (const odd of ['%', '%E0%A4%A', 'a%00b', 'a\0b', '٣', 'x'.repeat(5_000)]) {
      for (const part of Object.keys(params))
        expect((await ask(name, { params: { ...params, [part]: odd } })).status).toBeLessThan(500);
      for (const part of Object.keys(query))
        expect((await ask(name, { query: { ...query, [part]: odd } })).status).toBeLessThan(500);
      if (name === 'GET export/highlights')
        expect((await ask(name, { query: { ...query, article: odd } })).status).toBeLessThan(500);
    }
  });

  describe('what a reader asks for', () => {
    it('is given to them, as files with a name', async () => {
      jar = browserOf('ada');
      for (const name of ['GET data', 'GET export/highlights']) {
        const answer = await ask(name);
        expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"/);
        expect(await answer.text()).toContain(theirs);
      }
    });

    it('is refused for a while where a loop asks', async () => {
      jar = browserOf(null);
      let answer = await ask('GET data');
      for (let count = 0; count < 620 && answer.status === 404; count += 1) answer = await ask('GET data');
      expect(answer.status).toBe(429);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    });
  });

  it('an import by nobody makes a reader, a preview none', async () => {
    jar = browserOf(null);
    expect((await ask('POST import/preview')).status).toBe(204);
    expect(jar.size).toBe(0);
    expect(await (await ask('POST import')).json()).toEqual({ added: 1, merged: 0, unchanged: 0 });
    expect(jar.size).toBe(1);
  });
});
