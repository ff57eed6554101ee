import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { describeOnEachEngine } from '../each-engine.testing';
import { openClients } from '../engine/clients';
import { openStore, type Store } from '../open-store';

const admin = commandLinePermission();
const password = 'harbour lantern cobalt';
const scopes = ['library:read', 'reader:read'] as const;

describeOnEachEngine((engine) => {
  let store: Store;
  let url: string;
  let personId: string;
  beforeEach(async () => {
    url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
    const ada = { name: 'Ada', email: 'ada@news.example', password };
    const added = await store.people.add(admin, ada, 'reader');
    personId = added.ok ? added.value.id : '';
  });
  afterEach(() => store.close());

  async function make(): Promise<string> {
    const made = await store.people.addToken(admin, personId, { name: ' Feed reader ', days: 30, scopes });
    if (!made.ok) throw new Error(made.reason);
    return made.value.token;
  }

  it('a token holds, is stored as its hash, and begins no session', async () => {
    const token = await make();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await store.people.findProgram(token)).toMatchObject({ person: { id: personId }, scopes });
    expect(await store.people.findSession(token)).toBeNull();
    expect(await store.people.findProgram(`${token}x`)).toBeNull();
    const { read, close } = await openClients(url);
    const rows = await read.token.findMany().finally(close);
    expect(JSON.stringify(rows)).not.toContain(token);
    const listed = async () => (await store.people.listTokens(admin, personId))[0];
    await expect.poll(listed).toMatchObject({ name: 'Feed reader', usedAt: expect.any(Date) });
  });

  it('a token ends by its date, by removal, and with its person’s', async () => {
    const [removed, late, suspended] = [await make(), await make(), await make()];
    const [first, second] = await store.people.listTokens(admin, personId);
    expect(await store.people.removeToken(admin, first?.id ?? '')).toBe(true);
    expect(await store.people.removeToken(admin, first?.id ?? '')).toBe(false);
    const { write, close } = await openClients(url);
    const data = { expiresAt: new Date(1) };
    await write((queries) => queries.token.updateMany({ where: { id: second?.id }, data })).finally(close);
    const found = await Promise.all([removed, late, suspended].map(store.people.findProgram));
    expect(found.map((program) => program?.person.id)).toEqual([undefined, undefined, personId]);
    await store.people.setSuspended(admin, personId, true);
    expect(await store.people.findProgram(suspended)).toBeNull();
    await store.people.remove(admin, personId);
    expect(await store.people.listTokens(admin, personId)).toEqual([]);
  });

  it('a person makes, lists and ends tokens of their own, and no other’s', async () => {
    const signedIn = async (email: string) => {
      const begun = await store.people.signIn({ email, password }, { userAgent: '', address: '' });
      const session = begun && (await store.people.findSession(begun.token));
      if (!session) throw new Error(`${email} could not sign in`);
      return session;
    };
    await store.people.add(admin, { name: 'Eve', email: 'eve@news.example', password }, 'admin');
    const [ada, eve] = [await signedIn('ada@news.example'), await signedIn('eve@news.example')];
    const made = await store.people.addOwnToken(ada, { name: 'E-reader', days: 1, scopes, password });
    const token = made.ok ? made.value.token : '';
    const [{ id, name } = { id: '', name: '' }] = await store.people.listOwnTokens(ada);
    expect(name).toBe('E-reader');
    expect(await store.people.listOwnTokens(eve)).toEqual([]);
    expect(await store.people.removeOwnToken(eve, id)).toBe(false);
    expect(await store.people.findProgram(token)).not.toBeNull();
    expect(await store.people.removeOwnToken(ada, id)).toBe(true);
    expect(await store.people.findProgram(token)).toBeNull();
  });

  it('nobody has more than 50', async () => {
    const { write, close } = await openClients(url);
    const row = (n: number) => ({
      id: `${n}`,
      personId,
      name: 'a',
      tokenHash: `${n}`,
      expiresAt: new Date(),
    });
    const data = Array.from({ length: 50 }, (_, n) => row(n));
    await write((queries) => queries.token.createMany({ data })).finally(close);
    await expect(make()).rejects.toThrow('50 tokens');
    await store.people.removeToken(admin, '0');
    expect(await make()).toMatch(/^[\w-]{43}$/);
  });

  it.each([
    [{ name: 'a', days: 1, scopes: [] }],
    [{ name: '', days: 1 }],
    [{ name: 'n'.repeat(81), days: 1 }],
    [{ name: 'Feeds\u202e', days: 1 }],
    [{ name: 'a', days: 0 }],
    [{ name: 'a', days: 4_000 }],
  ])('no token is made of %j', async (asked) => {
    expect(await store.people.addToken(admin, personId, { scopes, ...asked })).toMatchObject({ ok: false });
  });
});
