import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLinePermission } from '../../../auth/permission';
import type { ReadingPlace } from '../../../reader/reading';
import { describeOnEachEngine } from '../../each-engine.testing';
import { openStore } from '../../open-store';
import type { ReaderId } from '../readers';
import type { Readings } from './readings';
import type { ListReadings } from './reading-types';
import { sampleDraft, sampleSource } from '../../sample-draft.testing';
import type { Store } from '../../open-store';

const at = (time: string) => new Date(`2026-03-01T${time}:00Z`);
const place = (passageId: string, share: number): ReadingPlace => ({ passageId, offset: 4, share });

describeOnEachEngine((engine) => {
  let store: Store;
  let readings: Readings;
  let ada: ReaderId;
  let bob: ReaderId;
  let count: number;
  const id = () => `w${++count}`;
  const save = (slug: string, number: number) =>
    store.saveArticle(
      commandLinePermission(),
      sampleDraft({ slug, headline: `Sailing ${number}`, url: null, publishedAt: `2023-04-${10 + number}` }),
      sampleSource(slug),
    );

  beforeEach(async () => {
    count = 0;
    store = await openStore({ databaseUrl: await engine.newDatabase() });
    ({ readings } = store);
    ada = await store.readers.make('ada');
    bob = await store.readers.make('bob');
    for (const [index, slug] of ['a', 'b', 'c'].entries()) await save(slug, index);
  });
  afterEach(() => store.close());

  const slugs = async (query: Omit<ListReadings, 'limit'>, limit = 10) => {
    const found: string[] = [];
    let after: string | undefined;
    do {
      const page = await readings.list(ada, { ...query, after, limit });
      if (!page.ok) throw new Error(page.reason);
      found.push(...page.items.map(({ article }) => article.slug));
      after = page.next ?? undefined;
    } while (after);
    return found;
  };

  describe('a place', () => {
    it('is that of the later reading, whichever device tells first', async () => {
      const early = { place: place('p1', 0.1), finished: false, at: at('10:00') };
      const later = { place: place('p3', 0.6), finished: false, at: at('11:00') };
      for (const [slug, order] of [
        ['a', [early, later]],
        ['b', [later, early]],
      ] as const) {
        for (const one of order) await readings.savePlace(ada, id(), slug, one);
        const [read] = await readings.listOf(ada, [slug]);
        expect(read?.place).toEqual({ ...later.place, at: later.at.toISOString() });
      }
    });

    it('stays through a new state of the document, and goes with the article', async () => {
      await readings.savePlace(ada, id(), 'a', { place: place('p3', 0.6), finished: true, at: at('10:00') });
      await store.saveArticle(
        commandLinePermission(),
        sampleDraft({ slug: 'a', headline: 'New', url: null }),
        sampleSource('new'),
      );
      expect(await readings.listOf(ada, ['a'])).toMatchObject([
        { place: { passageId: 'p3' }, finished: true },
      ]);
      await store.removeArticle(commandLinePermission(), 'a');
      expect(await readings.listOf(ada, ['a'])).toEqual([]);
      expect(
        await readings.savePlace(ada, id(), 'a', { place: place('p3', 0), finished: false, at: at('11:00') }),
      ).toBeNull();
    });

    it('is nobody else’s', async () => {
      await readings.savePlace(ada, id(), 'a', { place: place('p1', 0.1), finished: false, at: at('10:00') });
      expect(await readings.listOf(bob, ['a', 'b'])).toEqual([]);
    });
  });

  describe('a reader’s articles', () => {
    beforeEach(async () => {
      await readings.savePlace(ada, id(), 'a', { place: place('p1', 0.3), finished: false, at: at('10:00') });
      await readings.change(ada, id(), ['b'], { saved: true });
      await readings.change(bob, id(), ['c'], { finished: true, tag: 'Bob’s' });
    });

    it('are distinguished by what was done with them', async () => {
      expect(await slugs({ state: 'started' })).toEqual(['a']);
      expect(await slugs({ state: 'saved' })).toEqual(['b']);
      expect(await slugs({ state: 'unread' })).toEqual(['c', 'b']);
      await readings.change(ada, id(), ['a'], { finished: true });
      expect(await slugs({ state: 'started' })).toEqual([]);
      expect(await slugs({ state: 'finished' })).toEqual(['a']);
      await readings.change(ada, id(), ['a', 'b'], { archived: true });
      expect(await slugs({})).toEqual([]);
      expect((await slugs({ state: 'archived' })).sort()).toEqual(['a', 'b']);
    });

    it('are listed whole by pages of any length, each once', async () => {
      await readings.change(ada, id(), ['a', 'b', 'c'], { saved: true });
      const whole = await slugs({ state: 'saved' });
      expect([...whole].sort()).toEqual(['a', 'b', 'c']);
      for (const limit of [1, 2, 3]) {
        expect(await slugs({ state: 'saved' }, limit)).toEqual(whole);
        expect(await slugs({ state: 'unread' }, limit)).toEqual(['c', 'b']);
      }
      expect(await readings.list(ada, { after: 'nonsense', limit: 2 })).toEqual({
        ok: false,
        reason: 'bad-cursor',
      });
    });

    it('are brought back as they were', async () => {
      const before = await readings.listOf(ada, ['a', 'b']);
      await readings.change(ada, id(), ['a', 'b'], {
        finished: true,
        archived: true,
        saved: false,
        tag: 'Peace',
      });
      await readings.restore(ada, id(), before);
      expect(await readings.listOf(ada, ['a', 'b'])).toEqual(before);
      expect(await readings.tags(ada)).toEqual([]);
    });
  });

  describe('tags', () => {
    const tagged = async () => ({
      tags: (await readings.tags(ada)).map(({ name, count: articles }) => `${name} ${articles}`),
      of: Object.fromEntries(
        (await readings.listOf(ada, ['a', 'b', 'c'])).map(({ slug, tags }) => [slug, tags]),
      ),
    });
    const idOf = async (name: string) =>
      (await readings.tags(ada)).find((tag) => tag.name === name)?.id ?? -1;
    beforeEach(async () => {
      await readings.change(ada, id(), ['a', 'b'], { tag: 'Peace' });
      await readings.change(ada, id(), ['b', 'c'], { tag: 'Talks' });
    });

    it('are one, however they are written', async () => {
      await readings.change(ada, id(), ['c'], { tag: 'PEACE' });
      expect((await tagged()).tags).toEqual(['Peace 3', 'Talks 2']);
      await readings.change(ada, id(), ['a', 'b', 'c'], { untag: 'peace' });
      expect((await tagged()).tags).toEqual(['Talks 2']);
      expect(await slugs({ tag: 'talks' })).toEqual(['c', 'b']);
      await readings.change(ada, id(), ['a'], { tag: '⭐' });
      await readings.change(ada, id(), ['b'], { tag: '!!' });
      expect(await slugs({ tag: '⭐' })).toEqual(['a']);
      expect(await slugs({ tag: '!!' })).toEqual(['b']);
      await readings.change(ada, id(), ['a', 'b'], { untag: '⭐' });
      await readings.change(ada, id(), ['a', 'b'], { untag: '!!' });
    });

    it.each([
      ['renamed', async () => readings.renameTag(ada, id(), await idOf('Peace'), 'Truce')],
      ['written otherwise', async () => readings.renameTag(ada, id(), await idOf('Peace'), 'PEACE')],
      ['merged', async () => readings.renameTag(ada, id(), await idOf('Peace'), 'talks')],
      ['removed', async () => readings.removeTag(ada, id(), await idOf('Peace'))],
    ])('that are %s change, and what undoes it undoes it', async (_, change) => {
      const before = await tagged();
      const undo = await change();
      expect(await tagged()).not.toEqual(before);
      if (undo) await readings.makeTag(ada, id(), undo);
      expect(await tagged()).toEqual(before);
    });

    it('of another are neither seen nor changed', async () => {
      expect(await readings.tags(bob)).toEqual([]);
      expect(await readings.renameTag(bob, id(), await idOf('Peace'), 'War')).toBeNull();
      expect(await readings.removeTag(bob, id(), await idOf('Peace'))).toBeNull();
      expect((await tagged()).tags).toEqual(['Peace 2', 'Talks 2']);
    });
  });

  it('the news of a story are the articles that came since it was last read', async () => {
    const story = (await store.findArticle('a'))?.article.stories[0]?.slug ?? '';
    expect(await readings.findNews(ada, story)).toEqual({ since: null, slugs: [] });
    const now = new Date();
    await readings.savePlace(ada, id(), 'a', { place: place('p1', 0.3), finished: false, at: now });
    expect(await readings.findNews(ada, story)).toEqual({ since: now.toISOString(), slugs: [] });
    await save('d', 8);
    expect((await readings.findNews(ada, story)).slugs).toEqual(['d']);
    expect((await readings.findNews(bob, story)).slugs).toEqual([]);
  });

  it('an article leads on to the next of its story that the reader didn’t read, else to what is near', async () => {
    const post = { name: 'The Harbour Post', url: null };
    const old = { slug: 'old', url: null, publisher: post, publishedAt: '2023-01-01', stories: [] };
    await store.saveArticle(commandLinePermission(), sampleDraft(old), sampleSource('old'));
    const onward = async (reader: ReaderId) => {
      const found = await readings.findOnward(reader, 'a');
      return found && [found.by, found.card.slug];
    };
    expect(await onward(ada)).toEqual(['story', 'b']);
    await readings.change(ada, id(), ['b'], { finished: true });
    expect(await onward(ada)).toEqual(['story', 'c']);
    await readings.savePlace(ada, id(), 'c', { place: place('p1', 0.3), finished: false, at: new Date() });
    expect(await onward(ada)).toEqual(['publisher', 'old']);
    await readings.change(ada, id(), ['old'], { archived: true });
    expect(await onward(ada)).toBeNull();
    expect(await onward(bob)).toEqual(['story', 'b']);
    expect(await readings.findOnward(bob, 'nowhere')).toBeNull();
  });
});
