import { editorRoute, goAndSay, goTo, type Sent } from '@/app/api/form-route';
import { importNews } from '@/lib/base/import-news';
import { isDay } from '@/lib/article/dates/published-date';
import { readHandedIn } from '@/lib/article/imports/handed-in';
import { webAddress } from '@/lib/extract/web-address';
import { library } from '@/lib/store/library';

/** One page that was saved with its pictures may have 50 MB; folders with more are for the command line. */
const takes = { maxBytes: 64_000_000, files: true };
/** Twice the longest list of addresses that somebody is known to have pasted; lists in files may be longer. */
const mostAtOnce = 10_000;

/** Hands in addresses, a text or files, and leads to what becomes of them. */
export const POST = editorRoute(async (permission, sent) => {
  const published = sent.field('published').trim();
  const items = await itemsOf(sent);
  const problem = problemOf(items.length, published);
  if (problem !== null) return goAndSay('/desk/add', { ok: false, reason: problem }, '');
  const id = await (
    await library()
  ).desk.addJob(permission, items, {
    published: published === '' ? null : published,
    update: sent.field('update') === 'on',
  });
  importNews.tell();
  return goTo(`/desk/jobs/${id}`);
}, takes);

async function itemsOf(sent: Sent): Promise<{ name: string; bytes?: Uint8Array }[]> {
  const handedIn = readHandedIn(sent.field('text'), webAddress);
  const files = await Promise.all(
    sent
      .files('file')
      .map(async (file) => ({ name: nameOf(file), bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  if (handedIn.kind === 'text')
    return [{ name: 'pasted text', bytes: new TextEncoder().encode(handedIn.text) }, ...files];
  const addresses = handedIn.kind === 'addresses' ? handedIn.addresses.map((name) => ({ name })) : [];
  return [...addresses, ...files];
}

/** A file's name is anybody's text. */
const nameOf = ({ name }: File): string => name.replace(/\p{Cc}+/gu, ' ').slice(0, 400) || 'file';

function problemOf(items: number, published: string): string | null {
  if (items === 0) return 'There was nothing to add. Give an address, a text or a file.';
  if (items > mostAtOnce)
    return `At most ${mostAtOnce.toLocaleString('en')} addresses are taken at once. Put them into a text file, one a line.`;
  if (published !== '' && !isDay(published)) return 'The day of publication has the form 2023-04-25.';
  return null;
}
