import { largestDocument } from '../documents/decode-document';
import { isSameSite } from '../extract/same-site';
import { largestMhtml } from '../extract/saved-pages/parse-mhtml';
import { importArticle } from './import-article';
import type { Imported, ImportChoices, ImportSteps, ImportSummary, Input } from './import-steps';
import { fileContent, openInput, type Content, type Opened } from './open-input';
import { escapeMarkup } from '../text/escape';

/** Hosts are waited for most of the time; each has its own queue, so that many can be at once. */
const pagesAtOnce = 6;

/** A list of subscriptions names feeds, and a feed names articles; whatever leads on from there runs in circles. */
const deepestList = 2;

/** So many in a row are no fault of theirs: the database is gone, or the disk is full. */
const mostThrown = 10;

interface Waiting {
  input: Input;
  /** Through how many lists it was come to. */
  depth: number;
}

/**
 * Takes in what was handed in, and what lists among it lead to. Files are read one after the other, so that
 * none but the current one is held in memory; pages of the web are fetched several at a time. What is refused
 * doesn't keep the others out.
 */
export async function importInputs(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  steps: ImportSteps,
  choices: ImportChoices = {},
): Promise<ImportSummary> {
  const summary: ImportSummary = { created: 0, updated: 0, unchanged: 0, known: 0, refused: 0 };
  const listed: Waiting[] = [];
  const running = new Set<Promise<void>>();
  const given = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();

  const tell = (imported: Imported): void => {
    summary[imported.kind === 'saved' ? imported.saved.outcome : imported.kind] += 1;
    steps.progress(imported);
  };
  let thrown = 0;
  /** What a step throws is said of the input that it was at, and the others go on. */
  const take = async (waiting: Waiting): Promise<void> => {
    try {
      await takeIn(waiting);
      thrown = 0;
    } catch (error) {
      thrown += 1;
      if (thrown >= mostThrown) throw error;
      const from = nameOf(waiting.input);
      const reason = `could not be taken in: ${error instanceof Error ? error.message : String(error)}`;
      tell({ from, kind: 'refused', problems: [{ file: from, line: null, reason }] });
    }
  };
  const takeIn = async ({ input, depth }: Waiting): Promise<void> => {
    const from = nameOf(input);
    const opened = await open(input, steps, choices);
    if (opened.kind === 'known' || opened.kind === 'refused') return tell({ from, ...opened });
    if (opened.kind === 'article')
      return tell({ from, ...(await importArticle(opened, from, steps, choices)) });
    if (depth === deepestList) {
      const reason = 'this list was come to by lists of lists; import it by itself';
      return tell({ from, kind: 'refused', problems: [{ file: from, line: null, reason }] });
    }
    for (const problem of opened.problems) tell({ from, kind: 'refused', problems: [problem] });
    steps.expect(opened.inputs.length);
    listed.push(...opened.inputs.map((one) => ({ input: one, depth: depth + 1 })));
  };
  const next = async (): Promise<Waiting | null> => {
    for (;;) {
      const waiting = listed.shift();
      if (waiting) return waiting;
      const { done, value } = await given.next();
      if (!done) return { input: value, depth: 0 };
      if (running.size === 0) return null;
      // A list that is being opened may lead to more.
      await Promise.race(running);
    }
  };

  for (let waiting = await next(); waiting; waiting = await next()) {
    if (waiting.input.kind !== 'url') {
      await Promise.all(running);
      await take(waiting);
      continue;
    }
    const work = take(waiting).finally(() => running.delete(work));
    running.add(work);
    if (running.size >= pagesAtOnce) await Promise.race(running);
  }
  return summary;
}

function nameOf(input: Input): string {
  if (input.kind === 'file') return input.path;
  return input.kind === 'url' ? input.url : input.name;
}

type Known = { kind: 'known'; slug: string; near: null };

/** Reads or fetches the input; not at all where the library has it and it isn't to be taken in anew. */
async function open(
  input: Input,
  steps: ImportSteps,
  { update = false }: ImportChoices,
): Promise<Opened | Known> {
  if (input.kind === 'file') {
    // The largest of the forms that a file can have; each has its own limit below it.
    const read = await steps.read(input.path, largestMhtml, input.within);
    if (!read.ok) return { kind: 'refused', problems: read.problems };
    return openInput(fileContent(input.path, read.bytes), steps);
  }
  const nowhere = { fileName: null, contentType: null, url: null, folder: null, reported: null };
  if (input.kind === 'bytes') return openInput({ ...nowhere, from: input.name, bytes: input.bytes }, steps);

  const { url, reported = null } = input;
  const known = update ? null : await steps.findByUrl([url]);
  if (known) return { kind: 'known', slug: known.slug, near: null };
  const fetched = await steps.fetch(url);
  if (fetched.kind === 'fetched') {
    const content: Content = {
      ...nowhere,
      from: url,
      bytes: fetched.bytes,
      contentType: fetched.charset
        ? `${fetched.contentType ?? 'text/html'}; charset=${fetched.charset}`
        : fetched.contentType,
      url: fetched.url,
      reported,
    };
    const opened = await openInput(content, steps);
    return opened.kind === 'refused' ? ((await openStored(input, steps)) ?? opened) : opened;
  }
  const reason = fetched.kind === 'failed' ? fetched.reason : 'the page has not changed';
  return (
    (await openStored(input, steps)) ?? { kind: 'refused', problems: [{ file: url, line: null, reason }] }
  );
}

/** Fewer characters than this are a teaser, not the article. */
const shortestKept = 600;

/**
 * The article as the list carries it, where the page itself can't be had. Not where the list is of another
 * site: it could put any words under that site's address.
 */
async function openStored(input: Input & { kind: 'url' }, steps: ImportSteps): Promise<Opened | null> {
  const { url, reported } = input;
  if (!reported?.html || reported.html.length < shortestKept || reported.html.length > largestDocument)
    return null;
  if (reported.listUrl !== null && !isSameSite(reported.listUrl, url)) return null;
  const base = reported.baseUrl === null ? '' : `<base href="${escapeMarkup(reported.baseUrl)}">`;
  const content = `<!doctype html>${base}<title>${escapeMarkup(reported.title ?? '')}</title><article><h1>${escapeMarkup(reported.title ?? '')}</h1>${reported.html}</article>`;
  const opened = await openInput(
    {
      from: url,
      bytes: new TextEncoder().encode(content),
      fileName: null,
      contentType: 'text/html; charset=utf-8',
      url,
      folder: null,
      reported,
    },
    steps,
  );
  return opened.kind === 'refused' ? null : opened;
}
