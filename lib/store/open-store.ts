import { tag } from '../base/cache-tags';
import { openAnnotations } from './readers/annotations/annotations';
import {
  findArticle,
  findLead,
  findSource,
  listArticles,
  listFullArticles,
  listSlugs,
} from './articles/articles';
import { changesSince } from './changes/changes';
import { openClients } from './engine/clients';
import type { DatabaseLimits } from './engine/database-limits';
import { listPublishers } from './articles/publishers';
import { removeArticle } from './saving/remove-article';
import { usedPictures } from './articles/used-pictures';
import {
  addFeed,
  findFeed,
  listDueFeeds,
  listFeeds,
  listSeenItems,
  recordItem,
  recordRefresh,
  removeFeed,
} from './feeds/feeds';
import { findByUrl, findNearCopy } from './articles/known-articles';
import { dropLease, takeLease } from './engine/leases';
import { everythingOf } from './readers/reader-data';
import { findSettings, saveSettings } from './readers/reader-settings';
import { findReader, forgetReader, makeReader } from './readers/readers';
import { checkIndex, indexPending, rebuildIndex } from './search/rebuild-index';
import { rank, search } from './search/search';
import { openReadings } from './readers/readings/readings';
import { findSame, foreseeSaving, saveArticle } from './saving/save-article';
import type { LibraryPlace, Store } from './store';
import { findStory, listStories } from './stories/stories';
import { findStoryCandidates } from './stories/story-candidates';
import { openSuggestions } from './stories/story-suggestions';

/** Opens a library that has been migrated; see `migrate.ts`. */
export async function openStore(
  { databaseUrl }: Pick<LibraryPlace, 'databaseUrl'>,
  limits?: DatabaseLimits,
): Promise<Store> {
  const clients = await openClients(databaseUrl, limits);
  return {
    search: {
      find: (query, on) => search(clients, query, on),
      rank: (query, limit) => rank(clients, query, limit),
      indexPending: (progress) => indexPending(clients, progress),
      check: (progress) => checkIndex(clients, progress),
      rebuild: (progress) => rebuildIndex(clients, progress),
    },
    readers: {
      find: (token) => findReader(clients, token),
      make: (token) => makeReader(clients, token),
      everything: (reader) => everythingOf(clients, reader),
      forget: (reader) => forgetReader(clients, reader),
      findSettings: (reader) => findSettings(clients, reader),
      saveSettings: (reader, writeId, change) => saveSettings(clients, reader, writeId, change),
    },
    readings: openReadings(clients),
    annotations: openAnnotations(clients),
    findArticle: (slug) => findArticle(clients, slug),
    async has({ what, slug }) {
      const only = { where: { slug }, select: { id: true } };
      const { article, story } = clients.read;
      return (await (what === 'article' ? article.findUnique(only) : story.findUnique(only))) !== null;
    },
    findLead: () => findLead(clients),
    listArticles: (query) => listArticles(clients, query),
    listPublishers: (limit) => listPublishers(clients, limit),
    listStories: (query) => listStories(clients, query),
    findStory: (slug) => findStory(clients, slug),
    listFullArticles: (limit, story) => listFullArticles(clients, limit, story),
    listSlugs: (query) => listSlugs(clients, query),
    findSource: (slug) => findSource(clients, slug),
    saveArticle: (draft, source, options) => saveArticle(clients, draft, source, options),
    foreseeSaving: (draft, source, options) => foreseeSaving(clients.read, draft, source, options),
    findByUrl: (urls) => findByUrl(clients, urls),
    findSame: (draft) => findSame(clients.read, draft),
    findStoryCandidates: async (draft) =>
      findStoryCandidates(clients, draft, (await findSame(clients.read, draft))?.id ?? null),
    suggestions: openSuggestions(clients),
    findNearCopy: (draft) => findNearCopy(clients, draft),
    removeArticle: (slug) => removeArticle(clients, slug),
    usedPictures: () => usedPictures(clients),
    addFeed: (feed) => addFeed(clients, feed),
    findFeed: (url) => findFeed(clients, url),
    listFeeds: (query) => listFeeds(clients, query),
    listDueFeeds: (now, limit) => listDueFeeds(clients, now, limit),
    removeFeed: (url) => removeFeed(clients, url),
    recordRefresh: (id, refresh) => recordRefresh(clients, id, refresh),
    listSeenItems: (feedId, keys) => listSeenItems(clients, feedId, keys),
    recordItem: (feedId, key, outcome) => recordItem(clients, feedId, key, outcome),
    takeLease: (name, holder, forMs, now) => takeLease(clients, name, holder, forMs, now),
    dropLease: (name, holder) => dropLease(clients, name, holder),
    async isEmpty() {
      tag('library');
      return (await clients.read.article.findFirst({ select: { id: true } })) === null;
    },
    ping: () => clients.ping(),
    changesSince: (revision) => changesSince(clients, revision),
    close: () => clients.close(),
  };
}
