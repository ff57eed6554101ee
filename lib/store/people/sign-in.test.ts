import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { describeOnEachEngine } from '../each-engine.testing';
import { openClients } from '../engine/clients';
import { openStore, type Store } from '../open-store';

const admin = commandLinePermission();
const password = 'harbour lantern cobalt';
const laptop = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0', address: '192.0.2.7' };

/** What passwords are hashed with, watched also where a package has it. */
function watchScrypt() {
  const watched = vi.spyOn(crypto, 'scrypt');
  syncBuiltinESMExports();
  return watched;
}
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

describeOnEachEngine((engine) => {
  let store: Store;
  let url: string;
  beforeEach(async () => {
    url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
  });
  afterEach(() => store.close());

  const add = (email: string) => store.people.add(admin, { name: 'Mara', email, password }, 'reader');

  it('signing in does the same work for an account that isn’t there', async () => {
    await add('ada@news.example');
    const scrypt = watchScrypt();
    const work = async (email: string) => {
      scrypt.mockClear();
      await store.people.signIn({ email, password: 'wrong lantern cobalt' }, laptop);
      return scrypt.mock.calls.map(([, , keyLength, options]) => ({ keyLength, options }));
    };
    const [known, unknown] = [await work('ada@news.example'), await work('bob@news.example')];
    expect(known).toHaveLength(1);
    expect(unknown).toEqual(known);
  });

  it('nobody signs in whose password was changed while the old one was compared', async () => {
    const ada = await add('ada@news.example');
    if (!ada.ok) throw new Error(ada.reason);
    const compare = crypto.scrypt;
    watchScrypt().mockImplementationOnce((...given) => {
      void store.people
        .setPassword(admin, ada.value.id, 'another lantern cobalt')
        .then(() => compare(...(given as unknown as Parameters<typeof compare>)));
    });
    expect(await store.people.signIn({ email: 'ada@news.example', password }, laptop)).toBeNull();
    const { read, close } = await openClients(url);
    expect(await read.session.count().finally(close)).toBe(0);
  });

  it.each(['o’hara@news.example', 'root@localhost', 'mara@nächste.example', 'a+b.c_d@x-y.example'])(
    'with an address that an account can have one can sign in: %s',
    async (email) => {
      const added = await add(email);
      if (added.ok) expect(await store.people.signIn({ email, password }, laptop)).not.toBeNull();
      else expect(added.reason).toContain('no address');
    },
  );
});
