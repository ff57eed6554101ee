import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import type { NewAnnotation } from './annotations/annotation-types';
import { sampleAnnotation } from '../../reader/sample-annotation.testing';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore, type Store } from '../open-store';
import { quotas } from './reader-quotas';
import type { ReaderId } from './readers';
import { sampleDraft, sampleSource } from '../sample-draft.testing';

const admin = commandLinePermission();

const highlight = (id: string, note: string | null): NewAnnotation =>
  sampleAnnotation({ id, note, slug: 'a' });

describeOnEachEngine((engine) => {
  let store: Store;
  let person: string;
  /** The account's reader, and the one of the browser's cookie. */
  let own: ReaderId;
  let cookie: ReaderId;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
    const given = { name: 'Ada', email: 'ada@news.example', password: 'harbour lantern cobalt' };
    const added = await store.people.add(admin, given, 'reader');
    person = added.ok ? added.value.id : '';
    own = await store.readers.makeOf(person);
    cookie = await store.readers.make('cookie');
    for (const slug of ['a', 'b', 'c'])
      await store.saveArticle(admin, sampleDraft({ slug, headline: slug, url: null }), sampleSource(slug));
  });
  afterEach(() => store.close());

  const notes = async () => {
    const listed = await store.annotations.list(own, { limit: 50 });
    return listed.ok ? listed.items.map(({ annotation }) => annotation.note).sort() : [];
  };
  const change = (reader: ReaderId, slugs: string[], what: Parameters<Store['readings']['change']>[3]) =>
    store.readings.change(reader, randomUUID(), slugs, what);

  it('gives all that the cookie’s reader had to the account, once, and the cookie leads nowhere', async () => {
    const both = randomUUID();
    await store.annotations.add(own, [highlight(both, 'At home')], randomUUID());
    await store.annotations.add(cookie, [highlight(both, 'On the train')], randomUUID());
    await store.annotations.add(cookie, [highlight(randomUUID(), 'Alone')], randomUUID());
    await change(own, ['a'], { saved: true, archived: true, tag: 'Ports' });
    await change(cookie, ['a', 'b'], { saved: true, tag: 'ports' });
    await change(cookie, ['b'], { finished: true, tag: 'Sea' });

    await store.readers.mergeInto('cookie', person);
    await store.readers.mergeInto('cookie', person);

    expect(await store.readers.find('cookie')).toBeNull();
    expect(await notes()).toEqual(['Alone', 'At home\n\nOn the train']);
    const marks = (await store.readings.listOf(own, ['a', 'b'])).map(
      ({ slug, saved, archived, finished, tags }) => ({
        ...{ slug, saved, archived, finished, tags },
      }),
    );
    expect(marks).toEqual([
      { slug: 'a', saved: true, archived: false, finished: false, tags: ['Ports'] },
      { slug: 'b', saved: true, archived: false, finished: true, tags: ['Ports', 'Sea'] },
    ]);
  });

  it('has the later place, and never gives back what was deleted on both sides', async () => {
    const place = (passageId: string) => ({ passageId, offset: 0, share: 0.5 });
    const read = (reader: ReaderId, slug: string, passageId: string, time: string) =>
      store.readings.savePlace(reader, randomUUID(), slug, {
        place: place(passageId),
        finished: false,
        at: new Date(`2026-03-01T${time}Z`),
      });
    await read(own, 'a', 'p2', '10:00:00');
    await read(cookie, 'a', 'p3', '11:00:00');
    await read(own, 'b', 'p2', '12:00:00');
    await read(cookie, 'b', 'p3', '11:00:00');
    const [gone, wanted] = [randomUUID(), randomUUID()];
    for (const reader of [own, cookie]) {
      await store.annotations.add(reader, [highlight(gone, null), highlight(wanted, 'Kept')], randomUUID());
      await store.annotations.remove(reader, gone, randomUUID());
    }
    await store.annotations.remove(own, wanted, randomUUID());

    await store.readers.mergeInto('cookie', person);

    const places = await store.readings.listOf(own, ['a', 'b']);
    expect(places.map((one) => one.place?.passageId)).toEqual(['p3', 'p2']);
    expect(await notes()).toEqual(['Kept']);
  });

  it('takes the cookie’s settings where the account has none, with a version that every device takes', async () => {
    await store.readers.saveSettings(cookie, randomUUID(), { size: 110 });
    await store.readers.saveSettings(cookie, randomUUID(), { size: 120 });
    await store.readers.mergeInto('cookie', person);
    expect(await store.readers.findSettings(own)).toMatchObject({ settings: { size: 120 }, version: 3 });

    const second = await store.readers.make('second');
    await store.readers.saveSettings(second, randomUUID(), { size: 90 });
    await store.readers.mergeInto('second', person);
    expect(await store.readers.findSettings(own)).toMatchObject({ settings: { size: 120 }, version: 4 });
  });

  it('takes nobody’s highlights for being many, but adds none to an account that has too much', async () => {
    const note = 'x'.repeat(quotas.annotationText / 2);
    const other = await store.readers.make('other');
    for (const reader of [own, cookie, other])
      await store.annotations.add(reader, [highlight(randomUUID(), note)], randomUUID());
    await store.readers.mergeInto('cookie', person);
    expect((await notes()).length).toBe(2);
    await expect(store.readers.mergeInto('other', person)).rejects.toThrow('are stored for one reader');
    expect(await store.readers.find('other')).toBe(other);
    expect((await notes()).length).toBe(2);
  });

  it('changes nothing for a token that nobody gave out, and takes no account’s reader', async () => {
    await store.annotations.add(own, [highlight(randomUUID(), 'Mine')], randomUUID());
    await store.readers.mergeInto('made up', person);
    expect(await notes()).toEqual(['Mine']);
    expect(await store.readers.findOf(person)).toBe(own);
  });

  it('goes with the account, with all that was stored', async () => {
    await store.annotations.add(own, [highlight(randomUUID(), 'Mine')], randomUUID());
    await store.people.remove(admin, person);
    expect(await store.readers.findOf(person)).toBeNull();
    expect(await notes()).toEqual([]);
  });
});
