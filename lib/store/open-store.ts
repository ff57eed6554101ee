import type { ArticleDraft } from '../article/article';
import { dependsOn } from '../base/cache-tags';
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
import { type Clients, openClients, type Queries } from './engine/clients';
import type { DatabaseLimits } from './engine/database-limits';
import { listPublishers } from './articles/publishers';
import { removeArticle } from './saving/remove-article';
import { findRedirect } from './articles/redirects';
import { usedPictures } from './articles/used-pictures';
import {
  addFeed,
  addFeeds,
  changeFeed,
  findFeed,
  listDueFeeds,
  listFeeds,
  listSeenItems,
  recordItem,
  recordRefresh,
  removeFeed,
} from './feeds/feeds';
import { recordCopy } from './articles/import-doubts';
import { findByUrl, findNearCopy } from './articles/known-articles';
import { dropLease, takeLease } from './engine/leases';
import { everythingOf } from './readers/reader-data';
import { findSettings, saveSettings } from './readers/reader-settings';
import { openDesk } from './desk/open-desk';
import { openPeople } from './people/open-people';
import { chooseAccess, findAccess, findSiteName, nameSite } from './people/site-settings';
import { mergeIntoAccount } from './readers/merge-readers';
import { findReader, findReaderOf, forgetReader, makeReader, makeReaderOf } from './readers/readers';
import { checkIndex, indexPending, rebuildIndex } from './search/rebuild-index';
import { rank, search } from './search/search';
import { openReadings } from './readers/readings/readings';
import { findSame } from './saving/find-same';
import { foreseeSaving } from './saving/foresee-saving';
import { publishDraft } from './saving/publish-draft';
import { publishEdit } from './saving/publish-edit';
import { findTaken } from './saving/taken-addresses';
import { abandonForm, beginForm, findForm, finishPart, hasMade, isPartDone } from './saving/published-forms';
import { isTrashed, listTrash, purgeArticle, purgeOld, restoreArticle, trashArticle } from './saving/trash';
import { saveArticle } from './saving/save-article';
import type { LibraryPlace } from './engine/library-place';
import { decide, findEditedTimeline, undoDecision } from './stories/decide';
import { hiddenMoments } from './stories/hidden-moments';
import { chooseLead, countLanguages, findLeadChoice } from './stories/choose-lead';
import { findFrontPage } from './stories/front-page';
import { findStory, listStories } from './stories/stories';
import { findStoryCandidates } from './stories/story-candidates';
import { describeStory, putIntoStory, takeOutOfStory } from './stories/edit-stories';
import { makeStory } from './stories/make-story';
import { mergeStories, slugOfTitle, storyMovedTo } from './stories/merging/merge-stories';
import { mergedInto, undoMerge } from './stories/merging/undo-merge';
import { proposeArticles } from './stories/story-proposals';
import { openSuggestions } from './stories/story-suggestions';

/** Opens a library that has been migrated; see `migrate.ts`. */
export async function openStore({ databaseUrl }: Pick<LibraryPlace, 'databaseUrl'>, limits?: DatabaseLimits) {
  const clients = await openClients(databaseUrl, limits);
  const asked =
    <Args extends unknown[], Answer>(ask: (of: Clients, ...args: Args) => Answer) =>
    (...args: Args): Answer =>
      ask(clients, ...args);
  const read =
    <Args extends unknown[], Answer>(ask: (of: Queries, ...args: Args) => Answer) =>
    (...args: Args): Answer =>
      ask(clients.read, ...args);
  return {
    search: {
      find: asked(search),
      rank: asked(rank),
      indexPending: asked(indexPending),
      check: asked(checkIndex),
      rebuild: asked(rebuildIndex),
    },
    readers: {
      find: asked(findReader),
      make: asked(makeReader),
      findOf: asked(findReaderOf),
      makeOf: asked(makeReaderOf),
      mergeInto: asked(mergeIntoAccount),
      everything: asked(everythingOf),
      forget: asked(forgetReader),
      findSettings: asked(findSettings),
      saveSettings: asked(saveSettings),
    },
    people: openPeople(clients),
    desk: openDesk(clients),
    readings: openReadings(clients),
    annotations: openAnnotations(clients),
    findArticle: asked(findArticle),
    findRedirect: asked(findRedirect),
    /** Whether there is an article or a story of this slug. */
    async has({ what, slug }: { what: 'article' | 'story'; slug: string }) {
      const only = { where: { slug }, select: { id: true } };
      const { article, story } = clients.read;
      return (await (what === 'article' ? article.findUnique(only) : story.findUnique(only))) !== null;
    },
    findLead: asked(findLead),
    findFrontPage: asked(findFrontPage),
    site: {
      findLeadChoice: asked(findLeadChoice),
      chooseLead: asked(chooseLead),
      countLanguages: asked(countLanguages),
      findName: asked(findSiteName),
      name: asked(nameSite),
      findAccess: asked(findAccess),
      chooseAccess: asked(chooseAccess),
    },
    listArticles: asked(listArticles),
    listPublishers: asked(listPublishers),
    listStories: asked(listStories),
    findStory: asked(findStory),
    listFullArticles: asked(listFullArticles),
    listSlugs: asked(listSlugs),
    findSource: asked(findSource),
    saveArticle: asked(saveArticle),
    publishDraft: asked(publishDraft),
    publishEdit: asked(publishEdit),
    findTaken: asked(findTaken),
    forms: {
      begin: asked(beginForm),
      abandon: asked(abandonForm),
      find: asked(findForm),
      hasMade: asked(hasMade),
      finishPart: asked(finishPart),
      isPartDone: asked(isPartDone),
    },
    foreseeSaving: read(foreseeSaving),
    findByUrl: asked(findByUrl),
    findSame: read(findSame),
    findStoryCandidates: async (draft: ArticleDraft) =>
      findStoryCandidates(clients, draft, (await findSame(clients.read, draft))?.id ?? null),
    suggestions: openSuggestions(clients),
    stories: {
      describe: asked(describeStory),
      make: asked(makeStory),
      merge: asked(mergeStories),
      mergedInto: asked(mergedInto),
      undoMerge: asked(undoMerge),
      movedTo: asked(storyMovedTo),
      slugOfTitle: asked(slugOfTitle),
      propose: asked(proposeArticles),
      findTimeline: asked(findEditedTimeline),
      hiddenMoments: asked(hiddenMoments),
      decide: asked(decide),
      undo: asked(undoDecision),
      putIn: asked(putIntoStory),
      takeOut: asked(takeOutOfStory),
    },
    findNearCopy: asked(findNearCopy),
    recordCopy: asked(recordCopy),
    removeArticle: asked(removeArticle),
    trash: {
      add: asked(trashArticle),
      restore: asked(restoreArticle),
      list: asked(listTrash),
      purge: asked(purgeArticle),
      purgeOld: asked(purgeOld),
      has: asked(isTrashed),
    },
    usedPictures: asked(usedPictures),
    addFeed: asked(addFeed),
    addFeeds: asked(addFeeds),
    changeFeed: asked(changeFeed),
    findFeed: asked(findFeed),
    listFeeds: asked(listFeeds),
    listDueFeeds: asked(listDueFeeds),
    removeFeed: asked(removeFeed),
    recordRefresh: asked(recordRefresh),
    listSeenItems: asked(listSeenItems),
    recordItem: asked(recordItem),
    takeLease: asked(takeLease),
    dropLease: asked(dropLease),
    async isEmpty() {
      dependsOn('library');
      return (await clients.read.article.findFirst({ select: { id: true } })) === null;
    },
    ping: () => clients.ping(),
    changesSince: asked(changesSince),
    close: () => clients.close(),
  };
}

/** What the library can be asked; each is described where it is written. */
export type Store = Awaited<ReturnType<typeof openStore>>;
