import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandLinePermission, permissionOf } from '../../auth/permission';
import type { Role } from '../../auth/roles';
import { sessionSignal } from '../../base/session-signal';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore, type Store } from '../open-store';
import { openClients } from '../engine/clients';
import type { Person, SignedIn } from '../../auth/person';

const admin = commandLinePermission();
const password = 'harbour lantern cobalt';
const laptop = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0', address: '192.0.2.7' };

describeOnEachEngine((engine) => {
  let store: Store;
  let url: string;
  beforeEach(async () => {
    url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
  });
  afterEach(() => store.close());

  async function add(email: string, role: Role): Promise<Person> {
    const added = await store.people.add(
      admin,
      { name: email.split('@', 1)[0] ?? '', email, password },
      role,
    );
    if (!added.ok) throw new Error(added.reason);
    return added.value;
  }

  async function signIn(email: string, secret = password): Promise<SignedIn & { token: string }> {
    const begun = await store.people.signIn({ email, password: secret }, laptop);
    const session = begun && (await store.people.findSession(begun.token));
    if (!begun || !session) throw new Error(`${email} could not sign in`);
    return { ...session, token: begun.token };
  }

  const isIn = async ({ token }: { token: string }) => (await store.people.findSession(token)) !== null;

  /** All that the tables of people hold, as text. */
  async function everything(): Promise<string> {
    const { read, close } = await openClients(url);
    const rows = await Promise.all([
      read.person.findMany(),
      read.session.findMany(),
      read.credential.findMany(),
      read.change.findMany(),
    ]).finally(close);
    return JSON.stringify(rows);
  }

  describe('signing in', () => {
    it('takes address and password, and is known by a token that is nowhere in the database', async () => {
      await add('ada@news.example', 'editor');
      const ada = await signIn(' Ada@News.example ');
      expect(ada.person).toMatchObject({ email: 'ada@news.example', role: 'editor', suspendedAt: null });
      const stored = await everything();
      expect(stored).not.toContain(ada.token);
      expect(stored).not.toContain(password);
      expect(await store.people.findSession(`${ada.token}x`)).toBeNull();
    });

    it('is a session of its own each time, listed with device and address', async () => {
      await add('ada@news.example', 'reader');
      const [first, second] = [await signIn('ada@news.example'), await signIn('ada@news.example')];
      expect(first.token).not.toBe(second.token);
      const page = async (after?: string) => {
        const listed = await store.people.listSessions(first, { limit: 1, ...(after && { after }) });
        if (!listed.ok) throw new Error(listed.reason);
        return listed;
      };
      const { items, next } = await page();
      const last = await page(next ?? '');
      const ids = [...items, ...last.items].map(({ id }) => id);
      expect(ids.sort()).toEqual([first.sessionId, second.sessionId].sort());
      expect(items[0]).toMatchObject({ userAgent: laptop.userAgent, address: laptop.address });
      expect(last.next).toBeNull();
    });

    it.each([
      ['ada@news.example', 'another lantern cobalt'],
      ['bob@news.example', password],
      ['not an address', password],
      ['ada@news.example', ''],
      ['ada@news.example', 'x'.repeat(100_000)],
    ])('of %s with a wrong password begins nothing', async (email, secret) => {
      await add('ada@news.example', 'reader');
      expect(await store.people.signIn({ email, password: secret }, laptop)).toBeNull();
      expect(JSON.parse(await everything())[1]).toEqual([]);
    });
  });

  describe('a session', () => {
    it('ends on every host as it is ended, and no other does', async () => {
      await add('ada@news.example', 'reader');
      await add('bob@news.example', 'reader');
      const [here, there] = [await signIn('ada@news.example'), await signIn('ada@news.example')];
      const bob = await signIn('bob@news.example');
      const notified = vi.fn();
      const stop = sessionSignal.listen(notified);
      const { revision } = await store.changesSince(0);
      // Another's is left alone, though its id is known.
      await store.people.endSession(bob, here.sessionId);
      expect(await isIn(here)).toBe(true);
      await store.people.endSession(here, here.sessionId);
      stop();
      expect([await isIn(here), await isIn(there), await isIn(bob)]).toEqual([false, true, true]);
      expect(notified).toHaveBeenCalledTimes(2);
      expect((await store.changesSince(revision)).tags).toEqual(['sessions']);
    });

    it('can end all others', async () => {
      await add('ada@news.example', 'reader');
      const [here, there] = [await signIn('ada@news.example'), await signIn('ada@news.example')];
      await store.people.endOtherSessions(here);
      expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    });

    it('is over when it was not used for a month, and goes on while it is', async () => {
      await add('ada@news.example', 'reader');
      const ada = await signIn('ada@news.example');
      const { write, read, close } = await openClients(url);
      const set = (data: object) => write((queries) => queries.session.updateMany({ data }));
      const day = 86_400_000;
      await set({ updatedAt: new Date(Date.now() - day), expiresAt: new Date(Date.now() + 60_000) });
      expect(await isIn(ada)).toBe(true);
      // Nobody who reads waits for that.
      const expiresAt = async () => (await read.session.findFirst())?.expiresAt.getTime() ?? 0;
      await expect.poll(expiresAt).toBeGreaterThan(Date.now() + 29 * day);
      await set({ expiresAt: new Date(Date.now() - 1) });
      await close();
      expect(await isIn(ada)).toBe(false);
    });

    it('ends by suspension, another role, a new password and removal', async () => {
      await add('root@news.example', 'admin');
      const ada = await add('ada@news.example', 'reader');
      const ends = {
        suspended: () => store.people.setSuspended(admin, ada.id, true),
        role: () => store.people.setRole(admin, ada.id, 'editor'),
        password: () => store.people.setPassword(admin, ada.id, password),
        removed: () => store.people.remove(admin, ada.id),
      };
      for (const [name, end] of Object.entries(ends)) {
        await store.people.setSuspended(admin, ada.id, false);
        const session = await signIn('ada@news.example');
        expect((await end()).ok, name).toBe(true);
        expect(await isIn(session), name).toBe(false);
      }
    });
  });

  it('a suspended person can’t sign in, until they are let again', async () => {
    const ada = await add('ada@news.example', 'reader');
    await store.people.setSuspended(admin, ada.id, true);
    expect(await store.people.signIn({ email: ada.email, password }, laptop)).toBeNull();
    await store.people.setSuspended(admin, ada.id, false);
    expect(await isIn(await signIn(ada.email))).toBe(true);
  });

  it('a password is changed by who knows the present one, and ends every session', async () => {
    await add('ada@news.example', 'reader');
    const ada = await signIn('ada@news.example');
    const change = (current: string, wanted: string) => store.people.changePassword(ada, { current, wanted });
    expect(await change('wrong lantern cobalt', 'new harbour windmill')).toMatchObject({ ok: false });
    expect(await change(password, 'password1234')).toMatchObject({ ok: false });
    expect(await isIn(ada)).toBe(true);
    expect(await change(password, 'new harbour windmill')).toMatchObject({ ok: true });
    expect(await isIn(ada)).toBe(false);
    expect(await store.people.signIn({ email: 'ada@news.example', password }, laptop)).toBeNull();
    expect(await isIn(await signIn('ada@news.example', 'new harbour windmill'))).toBe(true);
  });

  it('the last admin who can sign in stays one', async () => {
    const root = await add('root@news.example', 'admin');
    const other = await add('other@news.example', 'admin');
    await store.people.setSuspended(admin, other.id, true);
    const tries = [
      () => store.people.setRole(admin, root.id, 'editor'),
      () => store.people.setSuspended(admin, root.id, true),
      () => store.people.remove(admin, root.id),
    ];
    for (const attempt of tries) expect(await attempt()).toMatchObject({ ok: false });
    await store.people.setSuspended(admin, other.id, false);
    expect(await store.people.setRole(admin, root.id, 'editor')).toMatchObject({ ok: true });
    expect((await store.people.list(admin)).map(({ role }) => role)).toEqual(['editor', 'admin']);
  });

  it('people are listed page by page, each once, by a cursor of that list', async () => {
    const emails = ['a', 'b', 'c'].map((name) => `${name}@news.example`);
    for (const email of emails) await add(email, 'reader');
    const seen: string[] = [];
    let after: string | null | undefined;
    while (after !== null) {
      const listed = await store.people.listPage(admin, { limit: 2, ...(after && { after }) });
      if (!listed.ok) throw new Error(listed.reason);
      seen.push(...listed.items.map(({ email }) => email));
      after = listed.next;
    }
    expect(seen).toEqual((await store.people.list(admin)).map(({ email }) => email));
    expect(await store.people.listPage(admin, { limit: 2, after: 'made up' })).toMatchObject({ ok: false });
  });

  it('one address is one account, however it is written', async () => {
    await add('ada@news.example', 'reader');
    const again = { name: 'Ada', email: 'ADA@news.example', password };
    expect(await store.people.add(admin, again, 'admin')).toMatchObject({ ok: false });
    expect(await store.people.findByEmail(admin, 'Ada@News.Example')).toMatchObject({ role: 'reader' });
  });

  it.each([
    { name: '', email: 'a@b.example', password },
    { name: 'n'.repeat(81), email: 'a@b.example', password },
    { name: 'Ada', email: 'nobody', password },
    { name: 'Ada', email: 'a b@c.example', password },
    { name: 'Ada', email: 'a@b.example', password: 'short' },
  ])('nobody is made of %j', async (given) => {
    expect(await store.people.add(admin, given, 'reader')).toMatchObject({ ok: false });
    expect(await store.people.list(admin)).toEqual([]);
  });

  it('only an admin has the permission for it', async () => {
    const editor = permissionOf({ name: 'Ada', role: 'editor' }, 'editor');
    // @ts-expect-error an editor's permission is too little
    const listed = () => store.people.list(editor);
    expect(listed).toBeTypeOf('function');
    expect(permissionOf({ name: 'Ada', role: 'editor' }, 'admin')).toBeNull();
  });
});
