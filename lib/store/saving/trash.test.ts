import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { highlight } from '../backup/sample-library.testing';
import { commandLinePermission } from '../../auth/permission';
import type { SignedIn } from '../../auth/person';
import { describeOnEachEngine } from '../each-engine.testing';
import { openClients } from '../engine/clients';
import { openStore, type Store } from '../open-store';
import { editor, sampleDraft, sampleSource } from '../sample-draft.testing';

describeOnEachEngine((engine) => {
  let store: Store;
  let url: string;
  let slug: string;
  beforeEach(async () => {
    url = await engine.newDatabase();
    store = await openStore({ databaseUrl: url });
    ({ slug } = await store.saveArticle(editor, sampleDraft(), sampleSource()));
  });
  afterEach(() => store.close());

  async function addEditor(name: string): Promise<SignedIn> {
    const given = { name, email: `${name}@news.example`, password: 'harbour lantern cobalt' };
    const added = await store.people.add(commandLinePermission(), given, 'editor');
    if (!added.ok) throw new Error(added.reason);
    return { sessionId: name, person: added.value };
  }

  /** So many more than the two that there are. */
  async function addStates(count: number) {
    const { read, write, close } = await openClients(url);
    const last = await read.articleRevision.findFirstOrThrow({ where: { number: 2 } });
    const data = Array.from({ length: count }, (_, index) => ({ ...last, number: index + 3 }));
    await write((queries) => queries.articleRevision.createMany({ data })).finally(close);
  }

  async function editorsWork() {
    const { read, close } = await openClients(url);
    const select = { editedParts: true, dismissed: true, lastPassage: true } as const;
    return read.article.findUnique({ where: { slug }, select }).finally(close);
  }

  it('what is deleted comes back whole, with what readers did with it', async () => {
    const reader = await store.readers.make('token');
    await store.annotations.add(reader, [highlight(slug)], randomUUID());
    await store.readings.change(reader, randomUUID(), [slug], { saved: true });
    await store.readings.change(reader, randomUUID(), [slug], { tag: 'Ferries' });
    const [article, readings, source] = await Promise.all([
      store.findArticle(slug),
      store.readings.listOf(reader, [slug]),
      store.findSource(slug),
    ]);
    expect(await store.trash.add(editor, slug)).toBe(true);
    expect([await store.findArticle(slug), await store.trash.has(slug)]).toEqual([null, true]);
    expect(await store.trash.list(editor, { limit: 10 })).toMatchObject({
      items: [
        { slug, headline: article?.article.headline, language: 'en-GB', direction: 'ltr', by: editor.by },
      ],
    });
    expect(await store.trash.restore(editor, slug)).toBe('restored');
    expect(await store.findArticle(slug)).toEqual(article);
    expect(await store.readings.listOf(reader, [slug])).toEqual(readings);
    expect(await store.findSource(slug)).toEqual(source);
    const marked = await store.annotations.listOf(reader, slug);
    expect(marked).toMatchObject([{ note: expect.stringContaining('Quoted') }]);
    expect([await store.trash.has(slug), await store.trash.restore(editor, slug)]).toEqual([
      false,
      'not-there',
    ]);
  });

  it('what editors typed and had not published comes back, too, of those who are still there', async () => {
    const [ada, bob] = [await addEditor('ada'), await addEditor('bob')];
    const changes = { 'p1.text': { was: 'a', now: 'b' } };
    for (const who of [ada, bob]) await store.desk.saveChanges(editor, who, slug, changes);
    const before = await store.desk.findEditable(editor, ada, slug);
    await store.trash.add(editor, slug);
    await store.people.remove(commandLinePermission(), bob.person.id);
    expect(await store.trash.restore(editor, slug)).toBe('restored');
    const after = await store.desk.findEditable(editor, ada, slug);
    expect(after).toMatchObject({ changes, others: [] });
    expect(after?.article.passages).toEqual(before?.article.passages);
  });

  it('its published states come back with it, and what editors did to it counts at the next import', async () => {
    const ada = await addEditor('ada');
    const publish = async (headline: string) => {
      const found = await store.desk.findEditable(editor, ada, slug);
      if (!found) throw new Error('it is there');
      const { article, contentHash } = found;
      const work = { parts: ['headline' as const], dismissed: [{ date: '2023', exact: 'Friday morning' }] };
      const of = { slug, contentHash };
      await store.publishEdit(editor, ada, of, { ...work, draft: { ...article, headline } });
    };
    await publish('Ferry 1');
    await addStates(60);
    const states = () => store.desk.findStates(editor, slug, 100);
    const listed = () => store.desk.listRevisions(editor, slug, { limit: 100 });
    const [before, list] = [await states(), await listed()];
    expect(before.states).toHaveLength(62);
    const work = await editorsWork();
    await store.trash.add(editor, slug);
    expect(await states()).toMatchObject({ states: [] });
    expect(await store.trash.restore(editor, slug)).toBe('restored');
    expect([await states(), await listed(), await editorsWork()]).toEqual([before, list, work]);
    expect(work).toMatchObject({ dismissed: expect.stringContaining('Friday morning') });
    await publish('Once more');
    expect((await states()).states).toHaveLength(63);
  });

  it('comes back with all of it or not at all', async () => {
    await store.trash.add(editor, slug);
    const { write, close } = await openClients(url);
    await write((queries) => queries.trashedArticle.updateMany({ data: { readings: 'cut o' } })).finally(
      close,
    );
    await expect(store.trash.restore(editor, slug)).rejects.toThrow();
    expect([await store.findArticle(slug), await store.trash.has(slug)]).toEqual([null, true]);
  });

  it('is gone for good after a month, or when it is asked for', async () => {
    await store.trash.add(editor, slug);
    await store.trash.purgeOld();
    expect(await store.trash.has(slug)).toBe(true);
    const { write, close } = await openClients(url);
    const at = new Date(Date.now() - 31 * 86_400_000);
    await write((queries) => queries.trashedArticle.updateMany({ data: { at } })).finally(close);
    await store.trash.purgeOld();
    expect(await store.trash.has(slug)).toBe(false);
    expect(await store.trash.add(editor, slug)).toBe(false);
    await store.saveArticle(editor, sampleDraft(), sampleSource());
    await store.trash.add(editor, slug);
    await store.trash.purge(editor, slug);
    expect(await store.trash.has(slug)).toBe(false);
  });

  it('never takes the place of what was imported again meanwhile', async () => {
    await store.trash.add(editor, slug);
    await store.saveArticle(editor, sampleDraft({ standfirst: 'Anew.' }), sampleSource());
    expect(await store.trash.restore(editor, slug)).toBe('there-again');
    expect((await store.findArticle(slug))?.article.standfirst).toBe('Anew.');
  });

  it('is listed, what was deleted last first, page by page', async () => {
    for (const number of [1, 2, 3]) {
      const draft = sampleDraft({ headline: `Ferry ${number}`, url: `https://example.org/${number}` });
      const saved = await store.saveArticle(editor, draft, sampleSource());
      await store.trash.add(editor, saved.slug);
    }
    const names: string[] = [];
    let after: string | undefined;
    do {
      const page = await store.trash.list(editor, { limit: 2, ...(after && { after }) });
      if (!page.ok) throw new Error(page.reason);
      names.push(...page.items.map(({ headline }) => headline));
      after = page.next ?? undefined;
    } while (after);
    expect(names).toEqual(['Ferry 3', 'Ferry 2', 'Ferry 1']);
  });
});
