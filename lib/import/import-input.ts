import { largestDocument } from '../documents/decode-document';
import { isSameSite } from '../extract/same-site';
import { largestMhtml } from '../extract/saved-pages/parse-mhtml';
import { escapeMarkup } from '../text/escape';
import { importArticle } from './import-article';
import type { ImportChoices, ImportSteps, Input, Outcome } from './import-steps';
import { fileContent, openInput, type Content, type Opened } from './open-input';

/** A list of subscriptions names feeds, and a feed names articles; whatever leads on from there runs in circles. */
const deepestList = 2;

/** One of many that are handed in or found. */
export interface Waiting {
  input: Input;
  /** Through how many lists it was come to. */
  depth: number;
}

/** Takes in an article, or opens a list that leads to more. */
export async function importInput(
  { input, depth }: Waiting,
  steps: ImportSteps,
  choices: ImportChoices,
): Promise<Outcome | Extract<Opened, { kind: 'list' }>> {
  const from = nameOf(input);
  const opened = await open(input, steps, choices);
  if (opened.kind === 'article') return importArticle(opened, from, steps, choices);
  if (opened.kind !== 'list' || depth < deepestList) return opened;
  const reason = 'this list was come to by lists of lists; import it by itself';
  return { kind: 'refused', problems: [{ file: from, line: null, reason }] };
}

/** What an input is called in what is reported of it. */
export function nameOf(input: Input): string {
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
  const nowhere = {
    fileName: null,
    contentType: null,
    url: null,
    folder: null,
    beside: null,
    reported: null,
  };
  if (input.kind === 'bytes') {
    const { name, bytes, beside = null } = input;
    return openInput({ ...nowhere, from: name, bytes, beside }, steps);
  }

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
    return opened.kind === 'refused' ? ((await openReported(input, steps)) ?? opened) : opened;
  }
  const reason = fetched.kind === 'failed' ? fetched.reason : 'the page has not changed';
  return (
    (await openReported(input, steps)) ?? { kind: 'refused', problems: [{ file: url, line: null, reason }] }
  );
}

/** Fewer characters than this are a teaser, not the article. */
const shortestReported = 600;

/**
 * The article as the list carries it, where the page itself can't be had. Not where the list is of another
 * site: it could put any words under that site's address.
 */
async function openReported(input: Input & { kind: 'url' }, steps: ImportSteps): Promise<Opened | null> {
  const { url, reported } = input;
  if (!reported?.html || reported.html.length < shortestReported || reported.html.length > largestDocument)
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
      beside: null,
      reported,
    },
    steps,
  );
  return opened.kind === 'refused' ? null : opened;
}
