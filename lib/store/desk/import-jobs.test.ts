import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { permissionOf } from '../../auth/permission';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore, type Store } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';

const mine = permissionOf({ name: 'Ada', role: 'editor' }, 'editor');
if (!mine) throw new Error('an editor is one');
const editor = mine;
const choices = { published: null, update: false, drafts: 'none' as const };
const addresses = ['https://news.example/a', 'https://news.example/b'];

describeOnEachEngine((engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
  });
  afterEach(() => store.close());

  const hand = (names = addresses) =>
    store.desk.addJob(
      editor,
      names.map((name) => ({ name })),
      choices,
    );
  async function claim() {
    const item = await store.desk.claimItem();
    if (!item) throw new Error('nothing is queued');
    return item;
  }
  const counts = async (id: string) => {
    const job = await store.desk.findJob(editor, id);
    return Object.fromEntries(Object.entries(job?.counts ?? {}).filter(([, count]) => count > 0));
  };
  const itemsOf = async (id: string) => {
    const listed = await store.desk.listItems(editor, id, { limit: 100 });
    return listed.ok ? listed.items : [];
  };

  describe('a job', () => {
    it('is taken in item by item, each by one worker, in the order in which they came', async () => {
      const id = await hand();
      expect(await store.desk.hasItems()).toBe(true);
      const claimed = await Promise.all([store.desk.claimItem(), store.desk.claimItem()]);
      expect(claimed.map((item) => item?.name).sort()).toEqual(addresses);
      expect(claimed[0]).toMatchObject({ by: 'Ada', choices, bytes: null, reported: null, depth: 0 });
      expect(await store.desk.claimItem()).toBeNull();
      const [first, second] = claimed;
      if (!first || !second) throw new Error('both were claimed');
      await store.desk.finishItem(first, { state: 'saved', slug: 'a', reason: null });
      await store.desk.finishItem(second, { state: 'refused', reason: 'no text \0 was found' });
      expect(await counts(id)).toEqual({ saved: 1, refused: 1 });
      expect(await store.desk.hasItems()).toBe(false);
      expect((await itemsOf(id)).map(({ slug, reason }) => slug ?? reason).sort()).toEqual([
        'a',
        'no text  was found',
      ]);
    });

    it('says what the articles and drafts are called that its items came to', async () => {
      const id = await hand();
      const draft = sampleDraft({ headline: 'The ferry left', language: 'de', url: null });
      const { slug } = await store.saveArticle(editor, draft, sampleSource());
      await store.desk.finishItem(await claim(), { state: 'saved', slug, reason: null });
      const draftId = await store.desk.addDraft(
        editor,
        { ...draft, headline: 'A draft', language: 'ar', direction: 'rtl' },
        sampleSource(),
        {},
      );
      expect((await itemsOf(id)).map(({ headline }) => headline)).toEqual(['The ferry left', null]);
      await store.desk.finishItem(await claim(), { state: 'draft', draftId, reason: null });
      expect((await itemsOf(id)).map(({ headline }) => headline)).toEqual(['The ferry left', 'A draft']);
      expect((await itemsOf(id)).map(({ language }) => language)).toEqual(['de', 'ar']);
    });

    it('holds files to the byte until they are taken in, and those that were refused for another try', async () => {
      const bytes = new Uint8Array([0, 1, 255, 7]);
      const id = await store.desk.addJob(editor, [{ name: 'a.html', bytes }], choices);
      const item = await claim();
      expect(Buffer.from(item.bytes ?? [])).toEqual(Buffer.from(bytes));
      await store.desk.finishItem(item, { state: 'refused', reason: 'no text' });
      await store.desk.changeJob(editor, id, 'retry');
      const again = await claim();
      expect(Buffer.from(again.bytes ?? [])).toEqual(Buffer.from(bytes));
      await store.desk.finishItem(again, { state: 'saved', slug: 'a', reason: null });
      await store.desk.changeJob(editor, id, 'retry');
      expect(await store.desk.claimItem()).toBeNull();
    });

    it('goes on after its process has ended', async () => {
      const id = await hand();
      await claim();
      expect(await counts(id)).toEqual({ queued: 1, working: 1 });
      await store.desk.requeueItems();
      expect((await claim()).name).toBe(addresses[0]);
    });

    it('pauses, goes on, stops, and takes up what was not done', async () => {
      const id = await hand();
      await store.desk.changeJob(editor, id, 'pause');
      expect(await store.desk.claimItem()).toBeNull();
      expect(await store.desk.hasItems()).toBe(false);
      await store.desk.changeJob(editor, id, 'resume');
      const begun = await claim();
      await store.desk.changeJob(editor, id, 'stop');
      expect(await counts(id)).toEqual({ working: 1, stopped: 1 });
      await store.desk.finishItem(begun, { state: 'known', slug: 'a', reason: null });
      await store.desk.changeJob(editor, id, 'retry');
      expect((await claim()).name).toBe(addresses[1]);
      expect(await store.desk.changeJob(editor, 'nothing', 'stop')).toBe(false);
    });

    it('grows by what its lists lead to, behind what it has', async () => {
      const id = await hand();
      const list = await claim();
      const reported = {
        title: 'A title\0',
        authors: ['Ada'],
        publishedAt: null,
        html: null,
        baseUrl: null,
        listUrl: addresses[0] ?? null,
      };
      const found = Array.from({ length: 2_500 }, (_, at) => ({
        name: `https://news.example/${at}`,
        reported,
      }));
      await store.desk.finishItem(list, { state: 'listed', found, reason: null });
      expect(await counts(id)).toEqual({ listed: 1, queued: 2_501 });
      expect((await claim()).name).toBe(addresses[1]);
      const next = await claim();
      expect(next).toMatchObject({ name: 'https://news.example/0', depth: 1 });
      expect(next.reported).toMatchObject({ authors: ['Ada'], listUrl: addresses[0] });
    });

    it('that was stopped meanwhile does not begin what a list leads to', async () => {
      const id = await hand();
      const list = await claim();
      await store.desk.changeJob(editor, id, 'stop');
      await store.desk.finishItem(list, {
        state: 'listed',
        found: [{ name: 'https://a.example/' }],
        reason: null,
      });
      expect(await counts(id)).toEqual({ listed: 1, stopped: 2 });
      expect(await store.desk.claimItem()).toBeNull();
    });

    it('is listed, the newest first, page by page', async () => {
      const ids = [await hand(['https://a.example/']), await hand(['https://b.example/']), await hand()];
      const names: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.desk.listJobs(editor, { limit: 2, ...(after && { after }) });
        if (!page.ok) throw new Error(page.reason);
        names.push(...page.items.map(({ name }) => name));
        after = page.next ?? undefined;
      } while (after);
      expect(names.toSorted()).toEqual(['https://a.example/', 'https://b.example/', addresses[0]]);
      expect(new Set(ids).size).toBe(3);
      expect(await store.desk.findJob(editor, '7b0d6c1e-3f0a-4a55-9a51-2b8f1f0c9d11')).toBeNull();
    });
  });
});
