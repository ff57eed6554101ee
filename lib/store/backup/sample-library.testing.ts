/** A library with something in every table, and what two libraries are compared by. For tests. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLinePermission } from '../../auth/permission';
import type { SignedIn } from '../../auth/person';
import { openClients } from '../engine/clients';
import { openStore, type Store } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';

/** @returns the bytes of its pictures by name */
export async function fillLibrary(databaseUrl: string, dataDir: string, pictures = 3) {
  const stored = keepPictures(dataDir, pictures);
  const [hash = ''] = stored.keys();
  const store = await openStore({ databaseUrl });
  try {
    const headlines = ['Ferry returns', 'عودة العبّارة 🚢', 'Line\u2028break', 'Gone soon'];
    for (const [at, headline] of headlines.entries()) {
      const draft = sampleDraft({
        headline,
        url: `https://news.example/${at}`,
        leadPhoto: { picture: picture(hash), alt: 'A pier', caption: null, credit: null, standsIn: false },
      });
      const bytes = Buffer.concat([sampleSource().bytes, Buffer.from([0, 255, 128, at])]);
      await store.saveArticle(commandLinePermission(), draft, { ...sampleSource(), bytes });
    }
    const listed = await store.listArticles({ limit: 10 });
    if (!listed.ok) throw new Error(listed.reason);
    const [slug = '', gone = ''] = listed.items.map((item) => item.slug).sort();
    const reader = await store.readers.make('token');
    await store.annotations.add(reader, [highlight(slug)], randomUUID());
    const place = { passageId: 'p1', offset: 7, share: 0.1 + 0.2 };
    await store.readings.savePlace(reader, randomUUID(), slug, { place, finished: true, at: new Date() });
    await store.readings.change(reader, randomUUID(), [slug], { tag: 'Ferries' });
    await store.readers.saveSettings(reader, randomUUID(), { theme: 'dark' });
    const feed = { url: 'https://news.example/feed', title: 'News', homeUrl: null, storySlug: null };
    await store.addFeed(commandLinePermission(), feed);
    const id = (await store.findFeed(feed.url))?.id ?? 0;
    await store.recordItem(id, 'item', { outcome: 'created', reason: null });
    const ada = { name: 'Ada', email: 'ada@news.example', password: 'harbour lantern cobalt' };
    await store.people.add(commandLinePermission(), ada, 'admin');
    await store.people.signIn(ada, { userAgent: 'Firefox', address: '192.0.2.7' });
    await handInAndEdit(store, slug);
    await publishEdited(store, gone);
    await store.recordCopy(slug, 'https://copy.example/ferry');
    await store.site.chooseLead(commandLinePermission(), { by: 'choice', slug });
    await store.people.invite(commandLinePermission(), { role: 'reader', days: 7 });
    // The highest number that was given out is no longer in any row.
    await store.trash.add(commandLinePermission(), gone);
  } finally {
    await store.close();
  }
  await setTwoApart(databaseUrl);
  return stored;
}

async function editorOf(store: Store): Promise<SignedIn> {
  const [person] = await store.people.list(commandLinePermission());
  if (!person) throw new Error('nobody has an account');
  return { sessionId: 'ada', person };
}

async function publishEdited(store: Store, slug: string): Promise<void> {
  const admin = commandLinePermission();
  const ada = await editorOf(store);
  const found = await store.desk.findEditable(admin, ada, slug);
  if (!found) throw new Error('the article is there');
  const { article, contentHash } = found;
  const draft = { ...article, standfirst: 'As Ada left it.' };
  await store.publishEdit(admin, ada, { slug, contentHash }, { parts: ['standfirst'], dismissed: [], draft });
}

/** As an editor does at the desk. */
async function handInAndEdit(store: Store, slug: string): Promise<void> {
  const admin = commandLinePermission();
  const ada = await editorOf(store);
  const bytes = new Uint8Array([0, 255, 10]);
  const file = { name: 'a.html', bytes, files: [{ path: 'a_files/b.png', bytes }] };
  await store.desk.addJob(admin, [file], { published: null, update: false, drafts: 'none' as const });
  const draftId = await store.desk.addDraft(admin, sampleDraft({ headline: 'Not yet' }), sampleSource(), {});
  await store.desk.saveDraftChanges(admin, ada, draftId, { headline: { was: 'Not yet', now: 'Soon' } });
  await publishEdited(store, slug);
  await store.desk.saveChanges(admin, ada, slug, { headline: { was: 'a', now: 'b' } });
}

/** What neither an import nor a form here leaves: two articles set apart, addresses of before, a passkey. */
async function setTwoApart(databaseUrl: string): Promise<void> {
  const clients = await openClients(databaseUrl);
  try {
    const [first, second] = await clients.read.article.findMany({ orderBy: { id: 'asc' }, take: 2 });
    if (!first || !second) throw new Error('fewer than two articles');
    await clients.write(async (queries) => {
      await queries.apartArticle.create({ data: { articleId: first.id, otherId: second.id } });
      await queries.articleRedirect.create({ data: { fromSlug: 'before', toSlug: first.slug } });
      const { id: storyId } = await queries.story.findFirstOrThrow({ orderBy: { id: 'asc' } });
      await queries.storyRedirect.create({ data: { slug: 'before', storyId } });
      // A real one is made by a device.
      const { id: personId } = await queries.person.findFirstOrThrow({ select: { id: true } });
      await queries.passkey.create({ data: { id: 'key', personId, name: 'Phone', publicKey: 'pQ' } });
    });
  } finally {
    await clients.close();
  }
}

export const picture = (hash: string) => ({ src: `/pictures/${hash}`, width: 10, height: 10 });

export const highlight = (slug: string, id = randomUUID()) => ({
  id,
  colour: 'yellow' as const,
  note: 'Quoted: "€\\n"\n\ttab',
  target: {
    source: { slug, headline: 'Ferry returns' },
    selector: {
      quote: { exact: 'ferry', prefix: '', suffix: '' },
      position: { start: 4, end: 9 },
      passageId: 'p1',
    },
  },
});

function keepPictures(dataDir: string, count: number): Map<string, Buffer> {
  mkdirSync(join(dataDir, 'pictures'), { recursive: true });
  const stored = new Map<string, Buffer>();
  for (let at = 0; at < count; at++) {
    const bytes = Buffer.from(Array.from({ length: 1000 + at }, (_, index) => (index * 7 + at) % 256));
    const hash = createHash('sha256').update(bytes).digest('hex');
    stored.set(hash, bytes);
    writeFileSync(join(dataDir, 'pictures', `${hash}.webp`), bytes);
  }
  return stored;
}

/** What only lives as long as a process does, or is made from the rest. */
const notCarried = /^(?:lease|publishedForm|session|invitation|token|passkeyChallenge|passwordReset|search)/;

/** All rows of all models as the store's own client reads them. */
export async function everyRow(databaseUrl: string): Promise<Record<string, unknown[]>> {
  const clients = await openClients(databaseUrl);
  try {
    const models = Object.entries(clients.read).filter(
      ([name, delegate]) => !/^[$_]/.test(name) && 'findMany' in (delegate as object),
    ) as [string, { findMany(): Promise<object[]> }][];
    const rows: Record<string, unknown[]> = {};
    for (const [name, delegate] of models) {
      if (notCarried.test(name)) continue;
      const found = (await delegate.findMany()).map((row) => ({ ...row, indexedAs: 0 }));
      rows[name] = found.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    }
    return rows;
  } finally {
    await clients.close();
  }
}

/** How many sign-ins and links there are that may end. */
export async function countEnding(databaseUrl: string): Promise<number> {
  const { read, close } = await openClients(databaseUrl);
  const counts = await Promise.all([read.session.count(), read.invitation.count()]).finally(close);
  return counts[0] + counts[1];
}
