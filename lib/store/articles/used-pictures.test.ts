import { expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { describeOnEachEngine } from '../each-engine.testing';
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
});
