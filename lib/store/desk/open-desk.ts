import type { Clients } from '../engine/clients';
import {
  addDraft,
  findDraft,
  findDraftByUrl,
  findDraftEdits,
  findDraftSource,
  findPublished,
  listDrafts,
  removeDraft,
  saveDraftChanges,
} from './article-drafts';
import {
  findEditable,
  findRevision,
  findRevisionBefore,
  findStates,
  listRevisions,
  saveChanges,
} from './article-edits';
import { claimItem, finishItem, hasItems, markReading, readFile, requeueItems } from './import-items';
import { listToCheck, settleDoubts } from './to-check';
import { addJob, changeJob, findJob, listItems, listJobs } from './import-jobs';

/** What editors do in the browser. */
export function openDesk(clients: Clients) {
  const asked =
    <Args extends unknown[], Answer>(ask: (of: Clients, ...args: Args) => Answer) =>
    (...args: Args): Answer =>
      ask(clients, ...args);
  return {
    findEditable: asked(findEditable),
    saveChanges: asked(saveChanges),
    listRevisions: asked(listRevisions),
    findRevision: asked(findRevision),
    findRevisionBefore: asked(findRevisionBefore),
    findStates: asked(findStates),
    listToCheck: asked(listToCheck),
    settleDoubts: asked(settleDoubts),
    addDraft: asked(addDraft),
    findDraft: asked(findDraft),
    findDraftByUrl: asked(findDraftByUrl),
    findDraftEdits: asked(findDraftEdits),
    findDraftSource: asked(findDraftSource),
    findPublished: asked(findPublished),
    listDrafts: asked(listDrafts),
    saveDraftChanges: asked(saveDraftChanges),
    removeDraft: asked(removeDraft),
    addJob: asked(addJob),
    listJobs: asked(listJobs),
    findJob: asked(findJob),
    listItems: asked(listItems),
    changeJob: asked(changeJob),
    hasItems: asked(hasItems),
    claimItem: asked(claimItem),
    markReading: asked(markReading),
    readFile: asked(readFile),
    finishItem: asked(finishItem),
    requeueItems: asked(requeueItems),
  };
}
