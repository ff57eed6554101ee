import { adminRoute, goAndSay } from '@/app/api/form-route';
import { attachment } from '@/app/api/reader/attachment';
import { adminPermission, currentSession } from '@/app/(people)/person';
import { siteName } from '@/app/site';
import { feedService } from '@/lib/base/feed-service';
import { isUnavailable } from '@/lib/base/unavailable';
import { feedsAsOpml, newFeeds } from '@/lib/import/feed-lists';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/** The largest list that is read, with what a form puts around it. */
const takes = { maxBytes: 5_100_000, files: true };

/** Follows all feeds of a list in OPML. */
export const POST = adminRoute(async (permission, sent) => {
  const [file] = sent.files('list');
  const refused = (reason: string) =>
    goAndSay('/desk/feeds', { ok: false, reason: reason.slice(0, 500) }, '');
  if (!file) return refused('Choose a file with a list of feeds (OPML).');
  const read = await feedService.ask().readList(new Uint8Array(await file.arrayBuffer()));
  if ('reason' in read) return refused(`The file can’t be read: it ${read.reason}.`);
  const added = await (await library()).addFeeds(permission, newFeeds(read.feeds));
  const known = new Set(read.feeds.map(({ feedUrl }) => feedUrl)).size - added;
  return goAndSay('/desk/feeds', { ok: true }, `${added} followed now, ${known} followed already.`);
}, takes);

/** All that is followed, as a file in OPML. */
export async function GET(): Promise<Response> {
  const response = await list().catch((error: unknown) => {
    if (isUnavailable(error)) return problem(503, 'The database doesn’t answer just now.');
    console.error(error);
    return problem(500, 'Something went wrong on our side.');
  });
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

async function list(): Promise<Response> {
  const session = await currentSession();
  if (!session) return problem(401, 'Sign in first.');
  if (!adminPermission(session)) return problem(403, 'Only an admin may see this.');
  const opml = await feedsAsOpml(await library(), await siteName());
  return attachment(opml, 'feeds.opml', 'text/x-opml; charset=utf-8');
}
