import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { collectTags } from '../../base/cache-tags';
import { siteSignal } from '../../base/site-settings';
import { describeOnEachEngine } from '../each-engine.testing';
import { openClients } from '../engine/clients';
import { openStore, type Store } from '../open-store';

const admin = commandLinePermission();

describeOnEachEngine((engine) => {
  let store: Store;
  let url: string;
  beforeEach(async () => {
    url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
  });
  afterEach(() => store.close());

  it('a site has the name that an admin gave it, on every host, unless the environment says another', async () => {
    expect(await store.site.findName(null)).toBe('Backstory');
    const other = await openStore({ databaseUrl: url });
    await store.site.name(admin, 'The Alder');
    await store.site.name(admin, 'The Alder Post');
    expect(await other.site.findName(null)).toBe('The Alder Post');
    expect(await other.site.findName('News')).toBe('News');
    await other.close();
  });

  it('a name from before the rule was as strict is read, and can be changed', async () => {
    const { write, close } = await openClients(url);
    await write((queries) => queries.siteSetting.create({ data: { key: 'name', value: '"…"' } })).finally(
      close,
    );
    expect(await store.site.findName(null)).toBe('…');
    await store.site.name(admin, 'The Alder');
    expect(await store.site.findName(null)).toBe('The Alder');
  });

  it('it is for whom an admin chose, unless the environment says otherwise', async () => {
    expect(await store.site.findAccess(null)).toBe('open');
    await store.site.chooseAccess(admin, 'members');
    expect(await store.site.findAccess(null)).toBe('members');
    expect(await store.site.findAccess('open')).toBe('open');
    await store.site.chooseAccess(admin, 'open');
    expect(await store.site.findAccess(null)).toBe('open');
  });

  it('what shows the name is made anew, and this process learns of it at once', async () => {
    const tagsOf = (set: string | null) =>
      collectTags(async (tags) => {
        await store.site.findName(set);
        return [...tags];
      });
    expect(await tagsOf(null)).toEqual(['site']);
    // It can't change while the server runs.
    expect(await tagsOf('News')).toEqual([]);
    const notified = vi.fn();
    const stop = siteSignal.listen(notified);
    const { revision } = await store.changesSince(0);
    await store.site.name(admin, 'The Alder');
    await store.site.chooseAccess(admin, 'members');
    stop();
    expect(notified).toHaveBeenCalledTimes(2);
    expect((await store.changesSince(revision)).tags).toEqual(['site']);
  });

  it('a library of which it can’t be read who may read is not taken for an open one', async () => {
    const { write, close } = await openClients(url);
    await write((queries) => queries.siteSetting.create({ data: { key: 'access', value: '"all"' } })).finally(
      close,
    );
    await expect(store.site.findAccess(null)).rejects.toThrow('SiteSetting.value');
  });
});
