import { z } from 'zod';
import { askAgain } from '@/app/api/ask-again';
import { editorOrProgramRoute, goTo, type Sent } from '@/app/api/form-route';
import { justAdded } from '@/lib/api/import-jobs';
import { importSignal } from '@/lib/base/import-signal';
import { isDay } from '@/lib/article/dates/published-date';
import { type HandedIn, readHandedIn } from '@/lib/article/imports/handed-in';
import { joinSavedPages } from '@/lib/article/imports/saved-pages';
import { webAddress } from '@/lib/extract/web-address';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/** One page that was saved with its pictures may have 50 MB; folders with more are for the command line. */
const takes = { maxBytes: 64_000_000, files: true };
/** Twice the longest list of addresses that somebody is known to have pasted; lists in files may be longer. */
const mostAtOnce = 10_000;

/** Hands in addresses, a text or files, and leads to what becomes of them; see `GET /api/desk/jobs/ID`. */
export const POST = editorOrProgramRoute(async (permission, sent, session) => {
  const published = sent.field('published').trim();
  const handedIn = readHandedIn(sent.field('text'), webAddress);
  const items = await itemsOf(handedIn, sent);
  const reason = problemOf(handedIn, items.length, published);
  if (reason !== null) return session ? sayAgain(sent, reason) : problem(400, reason);
  const id = await (
    await library()
  ).desk.addJob(permission, items, {
    published: published === '' ? null : published,
    update: sent.field('update') === 'on',
    drafts: draftsOf(sent.field('drafts'), items.length, session !== null),
  });
  importSignal.notify();
  if (!session) {
    const location = `/api/desk/jobs/${id}`;
    return Response.json({ id, location }, { status: 202, headers: { location } });
  }
  return goTo(`/desk/jobs/${id}#${justAdded}`);
}, takes);

const form = {
  page: '/desk/add',
  action: '/api/desk/jobs',
  title: 'Add articles',
  fields: [
    { name: 'text', label: 'Addresses, one a line, or the text of an article', kind: 'lines' },
    { name: 'file', label: 'Files', kind: 'files' },
    { name: 'folder', label: 'Folder of a saved page', kind: 'folder' },
    {
      name: 'drafts',
      label: 'If there are several',
      kind: 'choice',
      options: { none: 'Publish them at once', all: 'Keep them as drafts until an editor publishes them' },
    },
    // No field for dates: those don't show what is no date, and that may be what is to be corrected.
    { name: 'published', label: 'Day of publication, as 2023-04-25; may be left empty', kind: 'line' },
    { name: 'update', label: 'Take in anew what the library has already', kind: 'tick' },
  ],
  send: 'Add',
} as const;

/** Asks for the form again, with what was typed into it. */
function sayAgain(sent: Sent, reason: string): Promise<Response> {
  const given = Object.fromEntries(form.fields.map(({ name }) => [name, sent.field(name)]));
  const files = [...sent.files('file'), ...sent.files('folder')].length > 0;
  return askAgain(form, given, files ? `${reason} Choose the files again.` : reason);
}

/** Whoever hands in one thing on the page looks at it before readers do; a program says so where it wants that. */
function draftsOf(asked: string, items: number, onPage: boolean): 'all' | 'one' | 'none' {
  if (asked === 'all') return 'all';
  return onPage && items === 1 ? 'one' : 'none';
}

interface NewItem {
  name: string;
  bytes?: Uint8Array;
  files?: { path: string; bytes: Uint8Array }[];
}

async function itemsOf(handedIn: HandedIn, sent: Sent): Promise<NewItem[]> {
  const chosen = sent.files('file');
  const paths = readPaths(sent.field('paths'), chosen.length);
  const files = await Promise.all(
    joinSavedPages([
      ...chosen.map((file, at) => ({ file, path: paths?.[at] ?? file.name })),
      // Browsers send the way to each file of a folder as its name.
      ...sent.files('folder').map((file) => ({ file, path: file.name })),
    ]).map(async ({ file, beside }) => ({
      name: nameOf(file),
      bytes: await bytesOf(file),
      files: await Promise.all(
        beside.map(async (one) => ({ path: one.path, bytes: await bytesOf(one.file) })),
      ),
    })),
  );
  if (handedIn.kind === 'text')
    return [{ name: 'pasted text', bytes: new TextEncoder().encode(handedIn.text) }, ...files];
  const addresses = handedIn.kind === 'addresses' ? handedIn.addresses.map((name) => ({ name })) : [];
  return [...addresses, ...files];
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const pathsShape = z.array(z.string().max(4_000));

/** The ways to files that were dropped with their folders, which their names don't tell; null where none are sent. */
function readPaths(sent: string, files: number): string[] | null {
  if (sent === '') return null;
  try {
    const read = pathsShape.safeParse(JSON.parse(sent));
    return read.success && read.data.length === files ? read.data : null;
  } catch {
    return null;
  }
}

/** A file's name is anybody's text. */
const nameOf = ({ name }: File): string =>
  name
    .replace(/^.*\//s, '')
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, 400) || 'file';

/** As much of a line as says which it is. */
const longestWords = 80;

function problemOf(handedIn: HandedIn, items: number, published: string): string | null {
  if (handedIn.kind === 'unclear') {
    const { line, words } = handedIn;
    const shown = words.length > longestWords ? `${words.slice(0, longestWords)}…` : words;
    return `Line ${line} is no address: “${shown}”. Nothing was added. Give addresses alone, one a line, or a text that begins with its headline.`;
  }
  if (items === 0) return 'There was nothing to add. Give an address, a text or a file.';
  if (items > mostAtOnce)
    return `At most ${mostAtOnce.toLocaleString('en')} addresses are taken at once. Put them into a text file, one a line.`;
  if (published !== '' && !isDay(published)) return 'The day of publication has the form 2023-04-25.';
  return null;
}
