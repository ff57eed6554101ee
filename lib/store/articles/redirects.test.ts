import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ArticleDraft } from '../../article/article';
import { commandLinePermission } from '../../auth/permission';
import type { SignedIn } from '../../auth/person';
import { highlight } from '../backup/sample-library.testing';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore, type Store } from '../open-store';
import { editor, sampleDraft, sampleSource } from '../sample-draft.testing';

describeOnEachEngine((engine) => {
  let store: Store;
  let first: string;
  let ada: SignedIn;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
    ({ slug: first } = await store.saveArticle(editor, sampleDraft(), sampleSource()));
    const given = { name: 'Ada', email: 'ada@news.example', password: 'harbour lantern cobalt' };
    const added = await store.people.add(commandLinePermission(), given, 'editor');
    if (!added.ok) throw new Error(added.reason);
    ada = { sessionId: 'ada', person: added.value };
  });
  afterEach(() => store.close());

  async function publish(slug: string, changes: Partial<ArticleDraft>) {
    const found = await store.desk.findEditable(editor, ada, slug);
    if (!found) throw new Error('the article is there');
    const of = { slug, contentHash: found.contentHash };
    const draft = { ...found.article, ...changes };
    return store.publishEdit(editor, ada, of, { parts: ['slug'], dismissed: [], draft });
  }

  it('an article’s earlier addresses lead to its own, and one that it gets back leads nowhere', async () => {
    expect(await publish(first, { slug: 'second' })).toMatchObject({ kind: 'published', slug: 'second' });
    await publish('second', { slug: 'third' });
    expect(await Promise.all([first, 'second', 'third'].map((one) => store.findRedirect(one)))).toEqual([
      'third',
      'third',
      null,
    ]);
    await publish('third', { slug: first });
    expect(await Promise.all([first, 'second', 'third'].map((one) => store.findRedirect(one)))).toEqual([
      null,
      first,
      first,
    ]);
  });

  it('is given to no other article, and stays through a later import', async () => {
    await publish(first, { slug: 'second' });
    const other = sampleDraft({ url: 'https://example.org/other' });
    const saved = await store.saveArticle(editor, other, sampleSource());
    expect(saved.slug).not.toBe(first);
    expect(await publish(saved.slug, { slug: first })).toEqual({ kind: 'slug-taken', slug: first });
    const again = sampleDraft({ standfirst: 'New.' });
    await store.saveArticle(editor, again, sampleSource('new'), { suggests: true });
    expect((await store.findArticle('second'))?.article.standfirst).toBe('New.');
  });

  it('takes what a page sends that was opened before', async () => {
    await publish(first, { slug: 'second' });
    const reader = await store.readers.make('token');
    await store.readings.change(reader, randomUUID(), [first], { saved: true });
    await store.annotations.add(reader, [highlight(first)], randomUUID());
    expect(await store.readings.listOf(reader, ['second'])).toHaveLength(1);
    expect(await store.annotations.listOf(reader, 'second')).toHaveLength(1);
  });

  it('leads to an article in the trash, and is dropped once that is gone for good', async () => {
    await publish(first, { slug: 'second' });
    await store.trash.add(editor, 'second');
    await store.trash.restore(editor, 'second');
    expect(await store.findRedirect(first)).toBe('second');
    await store.trash.add(editor, 'second');
    await store.trash.purge(editor, 'second');
    expect(await store.findRedirect(first)).toBeNull();
  });
});
