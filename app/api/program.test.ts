import { randomUUID } from 'node:crypto';
import { NextRequest } from 'next/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commandLinePermission } from '@/lib/auth/permission';
import type { Role } from '@/lib/auth/roles';
import { type Scope, scopes } from '@/lib/auth/scopes';
import { writeIdHeader } from '@/lib/api/reader-write';
import { describeOnEachEngine } from '@/lib/store/each-engine.testing';
import { openStore, type Store } from '@/lib/store/open-store';
import * as jobs from './desk/jobs/route';
import * as job from './desk/jobs/[id]/route';
import * as annotation from './reader/annotations/[id]/route';
import * as data from './reader/data/route';
import { sampleAnnotation } from './reader/sample-annotation';

vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => undefined, has: () => false }),
  headers: async () => new Headers(),
}));

const admin = commandLinePermission();

describeOnEachEngine((engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
    Object.assign(globalThis, { [Symbol.for('backstory.library')]: Promise.resolve(store) });
  });
  afterEach(() => store.close());

  async function tokenOf(role: Role, granted: readonly Scope[]): Promise<string> {
    const email = `${randomUUID()}@news.example`;
    const added = await store.people.add(
      admin,
      { name: role, email, password: 'harbour lantern cobalt' },
      role,
    );
    const asked = { name: 'Script', days: 1, scopes: granted };
    const made = added.ok && (await store.people.addToken(admin, added.value.id, asked));
    if (!made || !made.ok) throw new Error('no token');
    return made.value.token;
  }

  function request(method: string, token: string, body?: BodyInit, headers: Record<string, string> = {}) {
    const authorization = `Bearer ${token}`;
    const all = { authorization, host: 'localhost', [writeIdHeader]: randomUUID(), ...headers };
    return new NextRequest('http://localhost/', { method, headers: all, ...(body && { body }) });
  }

  const params = <Params>(given: Params) => ({ params: Promise.resolve(given) });
  const id = randomUUID();
  const json = JSON.stringify({ ...sampleAnnotation({}), id: undefined });
  const putHighlight = (token: string) => annotation.PUT(request('PUT', token, json), params({ id }));
  const getAll = (token: string) => data.GET(request('GET', token), params({}));
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const handIn = (token: string, text: string) =>
    jobs.POST(request('POST', token, new URLSearchParams({ text }).toString(), form));

  it('a token reads and changes a reader’s things as far as its scopes go', async () => {
    const [reads, writes, none] = [
      await tokenOf('reader', ['reader:read']),
      await tokenOf('reader', ['reader:write']),
      await tokenOf('editor', ['library:read', 'library:write']),
    ];
    expect((await putHighlight(writes)).status).toBeLessThan(300);
    for (const other of [reads, none]) expect((await putHighlight(other)).status).toBe(403);
    // Each is a reader of its own person, and nobody else's.
    expect((await getAll(reads)).status).toBe(404);
    for (const other of [writes, none]) expect((await getAll(other)).status).toBe(403);
    expect((await getAll('x'.repeat(43))).status).toBe(401);
  });

  it('a token forgets nobody, and counts for nothing beside a session', async () => {
    const token = await tokenOf('reader', ['reader:read', 'reader:write']);
    await putHighlight(token);
    expect((await data.DELETE(request('DELETE', token), params({}))).status).toBe(403);
    expect((await getAll(token)).status).toBe(200);
    const cookie = `backstory-session=${'a1B2'.repeat(8)}`;
    const beside = request('GET', token, undefined, { cookie });
    // Of the session, which is nobody's, there is nothing.
    expect((await data.GET(beside, params({}))).status).toBe(404);
  });

  it('what one token of a person has stored, another of theirs reads', async () => {
    const token = await tokenOf('reader', ['reader:read', 'reader:write']);
    await putHighlight(token);
    expect(await (await getAll(token)).text()).toContain(id);
  });

  it('an editor’s token hands in what is to be added, and follows what becomes of it', async () => {
    const token = await tokenOf('editor', ['library:write']);
    const answer = await handIn(token, 'https://news.example/a\nhttps://news.example/b');
    expect(answer.status).toBe(202);
    const { id: jobId, location } = (await answer.json()) as Record<string, string>;
    expect(location).toBe(`/api/desk/jobs/${jobId}`);
    const found = await job.GET(request('GET', token), params({ id: jobId ?? '' }));
    expect(found.status).toBe(200);
    expect(await found.text()).toContain('https://news.example/b');
    const empty = await handIn(token, ' ');
    expect([empty.status, await empty.json()]).toEqual([400, expect.objectContaining({ status: 400 })]);
  });

  it('a token does nothing that its person may not do, whatever its scopes', async () => {
    await expect(tokenOf('reader', ['library:write'])).rejects.toThrow('no token');
    const reader = await tokenOf('editor', scopes);
    for (const { id: personId } of await store.people.list(admin))
      await store.people.setRole(admin, personId, 'reader');
    const editor = await tokenOf('editor', ['library:read', 'reader:read', 'reader:write']);
    for (const token of [reader, editor]) {
      expect((await handIn(token, 'https://news.example/a')).status).toBe(403);
      expect((await job.GET(request('GET', token), params({ id: randomUUID() }))).status).toBe(403);
    }
  });
});
