import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import type { Role } from '../../auth/roles';
import { describeOnEachEngine } from '../each-engine.testing';
import { openClients } from '../engine/clients';
import { openStore, type Store } from '../open-store';

const admin = commandLinePermission();
const password = 'harbour lantern cobalt';

describeOnEachEngine((engine) => {
  let store: Store;
  let url: string;
  beforeEach(async () => {
    url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
  });
  afterEach(() => store.close());

  /** Whether any row of an invitation holds the text. */
  async function isStored(text: string): Promise<boolean> {
    const { read, close } = await openClients(url);
    return JSON.stringify(await read.invitation.findMany().finally(close)).includes(text);
  }

  describe('an invitation', () => {
    const ada = { name: 'Ada', email: 'ada@news.example', password };
    async function invited(role: Role = 'editor'): Promise<string> {
      const made = await store.people.invite(admin, { role, days: 7 });
      if (!made.ok) throw new Error(made.reason);
      return made.value.token;
    }

    it('makes one account with its role, whatever else is sent', async () => {
      const token = await invited();
      expect(await isStored(token)).toBe(false);
      const joined = await store.people.join(token, { ...ada, role: 'admin' } as typeof ada);
      expect(joined).toMatchObject({ ok: true, value: { role: 'editor' } });
      const bob = { ...ada, email: 'bob@news.example' };
      expect(await store.people.join(token, bob)).toMatchObject({ ok: false });
      expect(await store.people.findInvitation(token)).toBeNull();
    });

    it('is used once, though two come at once', async () => {
      const token = await invited();
      const both = ['a@news.example', 'b@news.example'].map((email) =>
        store.people.join(token, { ...ada, email }),
      );
      expect((await Promise.all(both)).filter(({ ok }) => ok)).toHaveLength(1);
      expect(await store.people.list(admin)).toHaveLength(1);
    });

    it('stays good where the account could not be made', async () => {
      const token = await invited();
      expect(await store.people.join(token, { ...ada, password: 'short' })).toMatchObject({ ok: false });
      expect(await store.people.join(token, ada)).toMatchObject({ ok: true });
    });

    it('ends by its date or an admin, and a made up one never was', async () => {
      const [late, removed] = [await invited(), await invited()];
      const listed = await store.people.listInvitations(admin);
      expect(listed).toMatchObject([
        { role: 'editor', invitedBy: 'command line' },
        { role: 'editor', invitedBy: 'command line' },
      ]);
      const { write, close } = await openClients(url);
      await write((queries) =>
        queries.invitation.updateMany({ where: { id: listed[0]?.id }, data: { expiresAt: new Date(1) } }),
      ).finally(close);
      await store.people.removeInvitation(admin, listed[1]?.id ?? '');
      for (const token of [late, removed, 'made up', ''])
        expect(await store.people.join(token, ada)).toMatchObject({ ok: false });
      expect(await store.people.listInvitations(admin)).toEqual([]);
    });

    it.each([0, -1, 1.5, 366, NaN])('holds for no %s days', async (days) => {
      expect(await store.people.invite(admin, { role: 'reader', days })).toMatchObject({ ok: false });
    });
  });

  it('a sign-up makes a reader, whatever else is sent, and one account of an address', async () => {
    const eve = { name: 'Eve', email: 'eve@news.example', password, role: 'admin', id: 'chosen' };
    const both = await Promise.all([store.people.signUp(eve), store.people.signUp({ ...eve, name: 'Eva' })]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await store.people.signUp({ ...eve, email: ' EVE@news.example' })).toMatchObject({ ok: false });
    const [person, ...others] = await store.people.list(admin);
    expect([person?.role, person?.id === 'chosen', others]).toEqual(['reader', false, []]);
    // The link for the first admin is another matter.
    expect(await store.people.renewFirstAdminLink()).not.toBeNull();
  });

  it('the first admin’s link is renewed until it is used, and then there is none', async () => {
    const ada = { name: 'Ada', email: 'ada@news.example', password };
    const [first = '', second = ''] = [
      (await store.people.renewFirstAdminLink()) ?? '',
      (await store.people.renewFirstAdminLink()) ?? '',
    ];
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(await store.people.join(first, ada)).toMatchObject({ ok: false });
    expect(await store.people.listInvitations(admin)).toEqual([]);
    expect(await store.people.join(second, ada)).toMatchObject({ ok: true, value: { role: 'admin' } });
    expect(await store.people.renewFirstAdminLink()).toBeNull();
  });

  it('a first admin made otherwise ends the link for one', async () => {
    const token = (await store.people.renewFirstAdminLink()) ?? '';
    await store.people.add(admin, { name: 'Root', email: 'root@news.example', password }, 'admin');
    expect(await store.people.findInvitation(token)).toBeNull();
  });
});
