import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLinePermission } from '../../../auth/permission';
import type { Passage } from '../../../article/article';
import { openClients, type Clients } from '../clients';
import { describeOnEachEngine } from '../../each-engine.testing';
import { inParts } from './in-parts';
import { openStore } from '../../open-store';
import { sampleDraft, sampleSource } from '../../sample-draft.testing';
import type { Store } from '../../open-store';
import { takeTagOff } from '../../readers/readings/tags';

/** More than an engine takes as parameters of one query. */
const many = Array.from({ length: 2_500 }, (_, at) => at);

describe('a long list of values', () => {
  it('is asked for part by part, each value once', async () => {
    const parts: number[][] = [];
    const rows = await inParts([...many, ...many], async (part) => {
      parts.push(part);
      return part;
    });
    expect(rows).toEqual(many);
    expect(parts.flat()).toEqual(many);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(500);
    expect(await inParts([], async () => [1])).toEqual([]);
  });
});

describeOnEachEngine((engine) => {
  let store: Store;
  let clients: Clients;
  beforeEach(async () => {
    const databaseUrl = await engine.newDatabase();
    store = await openStore({ databaseUrl });
    clients = await openClients(databaseUrl);
  });
  afterEach(async () => {
    await store.close();
    await clients.close();
  });

  it('an article with thousands of links finds its story', async () => {
    await store.saveArticle(
      commandLinePermission(),
      sampleDraft({ url: 'https://example.org/7' }),
      sampleSource(),
    );
    const passages = many.map((number): Passage => {
      const link = {
        headline: `Link ${number}`,
        url: `https://example.org/${number}`,
        date: null,
        slug: null,
      };
      return { id: `p${number + 1}`, kind: 'related', link };
    });
    const another = sampleDraft({ headline: 'Another', url: null, stories: [], passages });
    const { candidates } = await store.findStoryCandidates(another);
    expect(candidates[0]?.story?.slug).toBe('ferry');
  });

  it('a tag goes onto and off any number of articles', async () => {
    const { slug } = await store.saveArticle(commandLinePermission(), sampleDraft(), sampleSource());
    const reader = await store.readers.make('ada');
    const slugs = [...many.map((number) => `none-${number}`), slug];
    await store.readings.makeTag(reader, 'w1', { name: 'boats', slugs });
    expect(await store.readings.tags(reader)).toMatchObject([{ name: 'boats', count: 1 }]);
    expect(await store.readings.listOf(reader, slugs)).toMatchObject([{ slug, tags: ['boats'] }]);
    await clients.write((queries) => takeTagOff(queries, reader, 'boats', [...many.map((id) => id + 1)]));
    expect(await store.readings.tags(reader)).toEqual([]);
  });
});
