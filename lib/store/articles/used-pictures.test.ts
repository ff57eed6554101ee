import { expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { describeOnEachEngine } from '../each-engine.testing';
import { openClients } from '../engine/clients';
import { openStore } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';

describeOnEachEngine((engine) => {
  it('the pictures that articles show are known, and no longer after an update shows others', async () => {
    const store = await openStore({ databaseUrl: await engine.newDatabase() });
    const photo = (letter: string) => ({
      picture: { src: `/pictures/${letter.repeat(64)}`, width: 3, height: 2 },
      ...{ alt: '', caption: null, credit: null, standsIn: false },
    });
    const draft = (lead: string, figure: string) =>
      sampleDraft({
        leadPhoto: photo(lead),
        passages: [
          { id: 'p1', kind: 'paragraph', runs: [{ text: 'The ferry sailed.' }] },
          { id: 'p2', kind: 'figure', photo: photo(figure) },
        ],
        ...{ pullQuotes: [], moments: [] },
      });
    const slugs = async () => {
      const listed = await store.listArticles({ limit: 10 });
      return listed.ok ? listed.items.map(({ slug }) => slug) : [];
    };
    try {
      expect(await store.usedPictures()).toEqual(new Set());
      await store.saveArticle(commandLinePermission(), draft('a', 'b'), sampleSource('1'));
      expect(await store.usedPictures()).toEqual(new Set(['a'.repeat(64), 'b'.repeat(64)]));
      await store.saveArticle(commandLinePermission(), draft('a', 'c'), sampleSource('2'));
      expect(await store.usedPictures()).toEqual(new Set(['a'.repeat(64), 'c'.repeat(64)]));
      const [slug = ''] = await slugs();
      await store.trash.add(commandLinePermission(), slug);
      expect(await store.usedPictures()).toEqual(new Set(['a'.repeat(64), 'c'.repeat(64)]));
      await store.trash.purge(commandLinePermission(), slug);
      expect(await store.usedPictures()).toEqual(new Set());
    } finally {
      await store.close();
    }
  });

  it('so are those of states that were published, also while the article is in the trash', async () => {
    const databaseUrl = await engine.newDatabase();
    const store = await openStore({ databaseUrl });
    try {
      const { slug } = await store.saveArticle(commandLinePermission(), sampleDraft(), sampleSource());
      const { read, write, close } = await openClients(databaseUrl);
      const { id: articleId } = await read.article.findFirstOrThrow({ select: { id: true } });
      const draft = `{"leadPhoto":"/pictures/${'e'.repeat(64)}"}`;
      const data = { articleId, number: 1, by: 'Ada', draft };
      await write((queries) => queries.articleRevision.create({ data })).finally(close);
      expect(await store.usedPictures()).toContain('e'.repeat(64));
      await store.trash.add(commandLinePermission(), slug);
      expect(await store.usedPictures()).toContain('e'.repeat(64));
      await store.trash.purge(commandLinePermission(), slug);
      expect(await store.usedPictures()).not.toContain('e'.repeat(64));
    } finally {
      await store.close();
    }
  });

  it('so are those that an editor has uploaded and not published, also while the article is in the trash', async () => {
    const store = await openStore({ databaseUrl: await engine.newDatabase() });
    try {
      const { slug } = await store.saveArticle(commandLinePermission(), sampleDraft(), sampleSource());
      const given = { name: 'ada', email: 'ada@news.example', password: 'harbour lantern cobalt' };
      const ada = await store.people.add(commandLinePermission(), given, 'editor');
      if (!ada.ok) throw new Error(ada.reason);
      const uploads = { was: '', now: `/pictures/${'d'.repeat(64)} 3 2` };
      const session = { sessionId: 'ada', person: ada.value };
      await store.desk.saveChanges(commandLinePermission(), session, slug, { 'photo.uploads': uploads });
      expect(await store.usedPictures()).toContain('d'.repeat(64));
      await store.trash.add(commandLinePermission(), slug);
      expect(await store.usedPictures()).toContain('d'.repeat(64));
    } finally {
      await store.close();
    }
  });
});
