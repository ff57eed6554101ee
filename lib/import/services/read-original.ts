import { createHash } from 'node:crypto';
import type { PassageContent } from '../../article/article';
import { parseDocument } from '../../documents/parse-document';
import { parseMhtml } from '../../extract/saved-pages/parse-mhtml';
import { runInWorker } from '../workers/run-in-worker';
import { type Original, originalService } from './original-service';

/** A page takes some tenths of a second, and half a second more where the process for pages has to be started. */
const longestWaitMs = 3_000;
/** An editor goes back and forth between a few articles. */
const mostCached = 20;

const cached = new Map<string, Promise<PassageContent[]>>();

type Page = Parameters<typeof runInWorker<'texts'>>[1][0];
type ReadPage = (page: Page) => ReturnType<typeof runInWorker<'texts'>>;

/** Has this process read the originals of articles that are edited. @param read reads the texts of a web page */
export function offerOriginals(read: ReadPage = (page) => runInWorker('texts', [page])): void {
  originalService.offer({ readTexts: (original) => readInTime(original, read) });
}

function readInTime(original: Original, read: ReadPage): Promise<PassageContent[] | null> {
  const key = createHash('sha256')
    .update(`${original.mediaType} ${original.url}\n`)
    .update(original.bytes)
    .digest('base64');
  const failed = () => {
    cached.delete(key);
    return [];
  };
  const reading = cached.get(key) ?? readTexts(original, read).catch(failed);
  // The one that was asked for last is the last to go.
  cached.delete(key);
  cached.set(key, reading);
  for (const oldest of [...cached.keys()].slice(0, -mostCached)) cached.delete(oldest);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), longestWaitMs);
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}

/** All texts of a document of a kind that articles come from; none where it can’t be read. */
async function readTexts(
  { mediaType, bytes, fileName, url }: Original,
  read: ReadPage,
): Promise<PassageContent[]> {
  if (bytes.length === 0) return [];
  // What the page says of its encoding counts where the answer that brought it said nothing.
  if (/^text\/html\b/.test(mediaType)) return readPage({ html: bytes, url, contentType: mediaType }, read);
  if (mediaType === 'multipart/related') {
    const parsed = parseMhtml(bytes);
    if (!parsed.ok) return [];
    const { page } = parsed.saved;
    return readPage({ html: page.bytes, url: url ?? parsed.saved.url, contentType: page.contentType }, read);
  }
  const parsed = parseDocument(bytes, fileName, mediaType === 'text/plain' ? 'text' : 'markdown');
  return parsed.ok ? parsed.draft.passages : [];
}

async function readPage(page: Page, read: ReadPage): Promise<PassageContent[]> {
  const outcome = await read(page);
  // It may be read at another time: the process was stopped, or took too long on a busy machine.
  if (!outcome.ok) throw new Error(outcome.problems.map(({ reason }) => reason).join('; '));
  return outcome.result;
}
