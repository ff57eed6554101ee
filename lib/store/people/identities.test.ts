import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore, type Store } from '../open-store';

const admin = commandLinePermission();
const password = 'harbour lantern cobalt';
const laptop = { userAgent: 'Firefox', address: '192.0.2.7' };
const ada = {
  provider: 'proxy',
  subject: 'ada',
  email: 'Ada@news.example',
  isVerified: true,
  name: 'Ada Quill',
  role: null,
} as const;

describeOnEachEngine((engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
  });
  afterEach(() => store.close());

  type Identity = Parameters<Store['people']['signInAs']>[0];
  async function signIn(identity: Identity) {
    const begun = await store.people.signInAs(identity, laptop);
    const session = begun.ok ? await store.people.findSession(begun.value.token) : null;
    if (!begun.ok || !session) throw new Error(begun.ok ? 'no session' : begun.reason);
    return { ...session, token: begun.value.token };
  }
  const isIn = async ({ token }: { token: string }) => (await store.people.findSession(token)) !== null;
  const all = () => store.people.list(admin);

  it('whoever comes for the first time gets a reader’s account, and has it again later under another address', async () => {
    const first = await signIn(ada);
    expect(first.person).toMatchObject({ name: 'Ada Quill', email: 'ada@news.example', role: 'reader' });
    const again = await signIn({ ...ada, email: 'quill@news.example', name: 'A. Quill' });
    expect(again.person).toEqual(first.person);
    expect(again.token).not.toBe(first.token);
    expect(await all()).toHaveLength(1);
    expect(await store.people.hasPassword(again)).toBe(false);
    // No password was set, so none signs in.
    expect(await store.people.signIn({ email: ada.email, password: '' }, laptop)).toBeNull();
  });

  it('an account that an admin made is found by its address, and by no other', async () => {
    const made = await store.people.add(admin, { name: 'A', email: 'ada@news.example', password }, 'editor');
    if (!made.ok) throw new Error(made.reason);
    expect((await signIn(ada)).person).toMatchObject({ id: made.value.id, role: 'editor' });
    const bob = await signIn({ ...ada, subject: 'bob', email: 'bob@news.example' });
    expect(bob.person.id).not.toBe(made.value.id);
  });

  it('an account whose address nobody has made sure of is nobody’s but who knows its password', async () => {
    await store.people.signUp({ name: 'Mallory', email: 'ada@news.example', password });
    expect(await store.people.signInAs(ada, laptop)).toMatchObject({ ok: false });
    const thief = await store.people.signIn({ email: 'ada@news.example', password }, laptop);
    const session = thief && (await store.people.findSession(thief.token));
    expect(session && (await store.people.listSessions(session, { limit: 9 }))).toMatchObject({
      items: [{ id: session?.sessionId }],
      next: null,
    });
  });

  it('an account is theirs once an admin has vouched for the address', async () => {
    const signedUp = await store.people.signUp({ name: 'Ada', email: 'ada@news.example', password });
    if (!signedUp.ok) throw new Error(signedUp.reason);
    await store.people.setVerified(admin, signedUp.value.id);
    expect((await signIn(ada)).person.id).toBe(signedUp.value.id);
    // Whoever signed up under it may have been somebody else.
    expect(await store.people.signIn({ email: ada.email, password }, laptop)).toBeNull();
  });

  it('an account that an admin gives back by a new password is nobody else’s any more', async () => {
    const stranger = await signIn({ ...ada, isVerified: false });
    const wanted = 'lantern cobalt harbour';
    await store.people.setPassword(admin, stranger.person.id, wanted);
    expect(await store.people.signIn({ email: ada.email, password: wanted }, laptop)).not.toBeNull();
    const again = await store.people.signInAs({ ...ada, isVerified: false }, laptop);
    expect(again).toMatchObject({ ok: false });
  });

  it('whoever has no password sets one just after signing in, and not later', async () => {
    const session = await signIn(ada);
    const wanted = { current: '', wanted: 'lantern cobalt harbour' };
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
    expect(await store.people.changePassword(session, wanted)).toMatchObject({ ok: false });
    vi.useRealTimers();
    expect(await store.people.changePassword(session, wanted)).toMatchObject({ ok: true });
    expect(await isIn(session)).toBe(false);
    expect(await store.people.signIn({ email: ada.email, password: wanted.wanted }, laptop)).not.toBeNull();
  });

  it('an address that the other has not made sure of takes no account over', async () => {
    const email = 'root@news.example';
    await store.people.add(admin, { name: 'Root', email, password }, 'admin');
    const forged = { ...ada, provider: 'oidc' as const, email, isVerified: false };
    expect(await store.people.signInAs(forged, laptop)).toMatchObject({ ok: false });
    // Nor is one made of it that is found by it later.
    const first = await signIn({ ...forged, email: 'new@news.example' });
    expect(await store.people.signInAs({ ...ada, email: 'new@news.example' }, laptop)).toMatchObject({
      ok: false,
    });
    expect(first.person.role).toBe('reader');
  });

  it('who was invited by address is found by it, who typed another is not', async () => {
    const invite = async (typed: string) => {
      const invited = await store.people.invite(admin, {
        role: 'editor',
        email: 'ada@news.example',
        days: 1,
      });
      if (!invited.ok) throw new Error(invited.reason);
      return store.people.join(invited.value.token, { name: 'A', email: typed, password });
    };
    await invite('ada@news.example');
    await invite('bob@news.example');
    expect((await signIn(ada)).person.role).toBe('editor');
    const bob = { ...ada, subject: 'bob', email: 'bob@news.example' };
    expect(await store.people.signInAs(bob, laptop)).toMatchObject({ ok: false });
  });

  it('roles come from the other where it gives them, and sessions of another role end', async () => {
    await store.people.add(admin, { name: 'Root', email: 'root@news.example', password }, 'admin');
    const reader = await signIn(ada);
    const editor = await signIn({ ...ada, role: 'editor' });
    expect(editor.person.role).toBe('editor');
    expect(await isIn(reader)).toBe(false);
    expect((await signIn(ada)).person.role).toBe('editor');
    expect(await isIn(editor)).toBe(true);
    expect((await signIn({ ...ada, role: 'reader' })).person.role).toBe('reader');
    expect(await isIn(editor)).toBe(false);
  });

  it('the first admin may come so, which uses up the link for one; the last stays one', async () => {
    const link = (await store.people.renewFirstAdminLink()) ?? '';
    expect((await signIn({ ...ada, role: 'admin' })).person.role).toBe('admin');
    expect(await store.people.findInvitation(link)).toBeNull();
    expect((await signIn({ ...ada, role: 'reader' })).person.role).toBe('admin');
  });

  it('nobody who is suspended comes in, and nobody without an address', async () => {
    const { person } = await signIn(ada);
    await store.people.setSuspended(admin, person.id, true);
    expect(await store.people.signInAs(ada, laptop)).toMatchObject({ ok: false });
    for (const email of [null, '', 'bob', 'b ob@news.example'])
      expect(await store.people.signInAs({ ...ada, subject: 'bob', email }, laptop)).toMatchObject({
        ok: false,
      });
    expect(await all()).toHaveLength(1);
  });

  it('knows whether a session is of whom the other names now', async () => {
    const session = await signIn(ada);
    const bob = { ...ada, subject: 'bob', email: 'bob@news.example' };
    await signIn(bob);
    const is = (named: Identity) => store.people.isIdentityOf(session, named);
    expect(await is({ ...ada, email: null })).toBe(true);
    expect(await is({ ...ada, subject: 'quill' })).toBe(true);
    expect(await is(bob)).toBe(false);
    expect(await is({ ...bob, email: ada.email })).toBe(false);
    expect(await is({ ...bob, subject: 'eve', email: null })).toBe(false);
  });
});
