import { z } from 'zod';
import { articleFilter, articlesQuery, storyFilter, word } from '../api/articles';

/** What an article's or a story's address names; looked up before anything is rendered for it. */
export interface Named {
  what: 'article' | 'story';
  slug: string;
}

/** Whether the library has what an address names; else whether an editor deleted it, or which slug it has now. */
export type Whereabouts = boolean | 'deleted' | { movedTo: string };

/** What is at an address, as far as it can be said without asking the library. */
export type Route =
  /** The same for every reader: cached under its address with those parameters alone that it reads. */
  | { kind: 'shared'; address: string; named: Named | null }
  /** A picture, or a file of the build or of `public/`. */
  | { kind: 'file'; address: string }
  /** What a page's deferred scripts fetch, by the page. */
  | { kind: 'deferred'; address: string; of: string }
  /** Made for one reader, from their cookie. */
  | PersonalRoute
  /** The API of a reader's own things and of accounts: straight to its handler. */
  | { kind: 'reader' }
  | { kind: 'health' }
  | { kind: 'worker' }
  | { kind: 'moved'; to: string }
  | { kind: 'missing' }
  | { kind: 'malformed' };

/** Where the framework has the page for what isn't there. */
export const notFoundPage = '/_not-found';
/** Under this the data of pages is fetched: `/deferred/HASH.js?of=PAGE`. */
const deferredDataPath = '/deferred/';
/** The worker that stores pages for readers without network; it may answer for the folder it is in and below. */
export const workerPath = '/sw.js';

export interface PersonalRoute {
  kind: 'personal';
  address: string;
  searches: boolean;
  /** Where people come in there are none: strangers get no file that isn't needed. */
  scripts: boolean;
}

type Parameters = z.ZodType<Record<string, string | number | undefined>>;

interface Pattern {
  path: RegExp;
  named?: Named['what'];
  /** What is read of the query; nothing where it isn't given. */
  parameters?: Parameters;
  /** Whether parameters that can't be read are reported by the route itself, and not by the page for what isn't there. */
  explains?: boolean;
}

/** An unset choice of the filter's form comes as an empty word. */
const withoutEmpty = (query: unknown) =>
  Object.fromEntries(Object.entries(query as object).filter(([, value]) => value !== ''));
const after = articleFilter.pick({ after: true });

/** Each route that is the same for everybody; a test compares the list with the folder `app`. */
const shared: Pattern[] = [
  { path: /^\/$/, parameters: z.preprocess(withoutEmpty, articleFilter) },
  { path: /^\/articles\/([^/]+)$/, named: 'article' },
  { path: /^\/articles\/([^/]+)\/opengraph-image(?:-\w+)?$/, named: 'article' },
  { path: /^\/stories$/, parameters: after },
  { path: /^\/stories\/([^/]+)$/, named: 'story', parameters: storyFilter },
  { path: /^\/stories\/([^/]+)\/opengraph-image(?:-\w+)?$/, named: 'story' },
  { path: /^\/api\/articles$/, parameters: articlesQuery, explains: true },
  { path: /^\/api\/articles\/([^/]+)\/speakers$/ },
  { path: /^\/sitemap\/(?:stories|articles)(?:-[\w%-]{1,400})?$/ },
  {
    path: /^\/(?:offline|opengraph-image(?:-\w+)?|(?:feed|sitemap)\.xml|feed\.json|passkeys\.js|type\.js|first-paint\.js|robots\.txt|manifest\.webmanifest|favicon\.ico|icon\.svg|apple-icon\.png)$/,
  },
];

/** The pages that show a reader's own things, or take words of theirs, and those of editors. */
const personal =
  /^\/(?:reading|highlights|search|settings|share|account|people|desk(?:\/[\w-]{1,100}){0,2}|articles\/[^/]{1,1200}\/edit)$/;
const waysIn = /^\/(?:sign-in|join|forgotten|reset)$/;
/** Where a proxy or a provider has said who somebody is: straight to its handler. */
const vouchedWaysIn = /^\/sign-in\/(?:proxy|oidc(?:\/callback)?)$/;
const ownApi = /^\/api\/(?:reader|account|people|desk)\//;
/** The framework would follow it to where another permission counts, and no cache and no limit stands before. */
const leadsUpwards = /\\|\/(?:\.|%2e){1,2}(?:\/|$)/i;
const picture = /^\/pictures\/[0-9a-f]{64}\/[\w.-]{1,60}$/;
/** Pages that an earlier version made, and that are still open, ask below `late`: they learn that they have changed. */
const deferredData = /^\/(?:deferred|late)\/[\w-]{22}\.js$/;

/**
 * @param url as the request has it: what follows the host
 * @param files the addresses of all files of the build and of `public/`
 */
export function routeOf(url: string, files: ReadonlySet<string>): Route {
  if (!url.startsWith('/') || !isDecodable(url)) return { kind: 'malformed' };
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? '' : url.slice(mark + 1);
  if (path === '/healthz') return { kind: 'health' };
  if (path === workerPath) return { kind: 'worker' };
  if (leadsUpwards.test(path) && (ownApi.test(path) || personal.test(path))) return { kind: 'malformed' };
  if (ownApi.test(path)) return { kind: 'reader' };
  if (vouchedWaysIn.test(path)) return { kind: 'reader' };
  if (files.has(path) || picture.test(path)) return { kind: 'file', address: path };
  if (personal.test(path)) {
    return { kind: 'personal', address: url, searches: path === '/search', scripts: true };
  }
  if (waysIn.test(path)) {
    return { kind: 'personal', address: url, searches: false, scripts: false };
  }
  if (deferredData.test(path)) return deferredRoute(path, query, files);
  for (const pattern of shared) {
    const match = pattern.path.exec(path);
    if (match) return sharedRoute(pattern, path, match[1], query);
  }
  return withoutSlash(path, query, files);
}

function sharedRoute(
  { named, parameters, explains }: Pattern,
  path: string,
  param: string | undefined,
  query: string,
): Route {
  const slug = param === undefined ? '' : decodeURIComponent(param);
  // The dots of a path that leads upwards, too, are no name.
  if (param !== undefined && (!word.safeParse(slug).success || /^\.+$/.test(slug)))
    return { kind: 'missing' };
  // One spelling for each name, however it was escaped.
  const plain = param === undefined ? path : path.replace(param, () => encodeURIComponent(slug));
  const base = { kind: 'shared', named: named ? { what: named, slug } : null } as const;
  if (!parameters) return { ...base, address: plain };
  const read = parameters.safeParse(readQuery(query, explains ?? false));
  if (read.success) return { ...base, address: plain + writeQuery(read.data) };
  return explains ? { ...base, address: `${plain}?${query}` } : { kind: 'missing' };
}

/** Of a parameter that is given twice, pages take neither. */
function readQuery(query: string, lastCounts: boolean): Record<string, string | string[]> {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const values = given.getAll(name);
      return [name, values.length > 1 && !lastCounts ? values : (values.at(-1) ?? '')];
    }),
  );
}

function writeQuery(parameters: Record<string, string | number | undefined>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs.sort())}` : '';
}

function deferredRoute(path: string, query: string, files: ReadonlySet<string>): Route {
  const page = new URLSearchParams(query).get('of') ?? '';
  if (page === notFoundPage) return { kind: 'deferred', address: deferredAddress(path, page), of: page };
  const route = /^\/(?:deferred|late)\//.test(page) ? null : routeOf(page, files);
  if (route?.kind !== 'shared') return { kind: 'missing' };
  return { kind: 'deferred', address: deferredAddress(path, route.address), of: route.address };
}

const deferredAddress = (path: string, page: string): string => `${path}?of=${encodeURIComponent(page)}`;

/** Where the data of a page is fetched, by its hash. */
export const addressOfDeferredData = (hash: string, page: string): string =>
  deferredAddress(`${deferredDataPath}${hash}.js`, page);

/** A page's address with a slash at its end leads to the page. */
function withoutSlash(path: string, query: string, files: ReadonlySet<string>): Route {
  if (!/^\/[^/\\].*[^/\\]\/$/.test(path)) return { kind: 'missing' };
  const to = path.slice(0, -1) + (query ? `?${query}` : '');
  const { kind } = routeOf(to, files);
  return kind === 'shared' || kind === 'personal' ? { kind: 'moved', to } : { kind: 'missing' };
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}
