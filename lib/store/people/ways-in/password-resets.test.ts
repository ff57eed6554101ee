import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commandLinePermission } from '../../../auth/permission';
import { describeOnEachEngine } from '../../each-engine.testing';
import { openStore, type Store } from '../../open-store';

const admin = commandLinePermission();
const [old, wanted] = ['harbour lantern cobalt', 'another lantern cobalt'];
const email = 'ada@news.example';
const laptop = { userAgent: 'Firefox', address: '192.0.2.7' };

describeOnEachEngine((engine) => {
  let store: Store;
  let id: string;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
    const added = await store.people.add(admin, { name: 'Ada', email, password: old }, 'reader');
    id = added.ok ? added.value.id : '';
  });
  afterEach(async () => {
    vi.useRealTimers();
    await store.close();
  });

  const asked = async () => (await store.people.askForReset(' Ada@News.example '))?.token ?? '';
  const canSignIn = async (password: string) =>
    (await store.people.signIn({ email, password }, laptop)) !== null;

  it('puts another password in place of a forgotten one, once, and ends all sessions', async () => {
    const [link, other] = [await asked(), await asked()];
    const begun = await store.people.signIn({ email, password: old }, laptop);
    expect(await store.people.resetPassword(link, 'short')).toMatchObject({ ok: false });
    expect(await store.people.resetPassword(link, wanted)).toMatchObject({ ok: true });
    expect(await store.people.findSession(begun?.token ?? '')).toBeNull();
    expect([await canSignIn(old), await canSignIn(wanted)]).toEqual([false, true]);
    for (const used of [link, other])
      expect(await store.people.resetPassword(used, old)).toMatchObject({ ok: false });
  });

  it('takes from the account what a stranger may have left there', async () => {
    const stranger = {
      provider: 'oidc',
      subject: 'mallory',
      email,
      isVerified: false,
      name: 'M',
      role: null,
    } as const;
    await store.people.remove(admin, id);
    await store.people.signInAs(stranger, laptop);
    const [squatted] = await store.people.list(admin);
    if (!squatted) throw new Error('nobody came');
    const session = { sessionId: '', person: squatted };
    await store.people.addToken(admin, squatted.id, { name: 'Reader', days: 30, scopes: ['reader:read'] });
    expect(await store.people.resetPassword(await asked(), wanted)).toMatchObject({ ok: true });
    expect(await store.people.listOwnTokens(session)).toEqual([]);
    expect(await store.people.isIdentityOf(session, { ...stranger, email: null })).toBe(false);
    expect(await canSignIn(wanted)).toBe(true);
  });

  it('is sent to the address that is stored, and no more than three times an hour', async () => {
    const sent = [];
    for (let times = 0; times < 5; times += 1) sent.push(await store.people.askForReset(' ADA@news.example'));
    expect(sent.map((one) => one?.email)).toEqual([email, email, email, undefined, undefined]);
  });

  it('is no good any more once the password was changed', async () => {
    const link = await asked();
    await store.people.setPassword(admin, id, 'a third lantern cobalt');
    expect(await store.people.resetPassword(link, wanted)).toMatchObject({ ok: false });
  });

  it('is for nobody where there is no such account, or it is suspended', async () => {
    expect(await store.people.askForReset('eve@news.example')).toBeNull();
    await store.people.setSuspended(admin, id, true);
    expect(await store.people.askForReset(email)).toBeNull();
  });

  it('is over after an hour, and a made up link never was good', async () => {
    const link = await asked();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 });
    for (const one of [link, 'a'.repeat(43), ''])
      expect(await store.people.resetPassword(one, wanted)).toMatchObject({ ok: false });
    vi.useRealTimers();
    expect(await canSignIn(old)).toBe(true);
  });
});
