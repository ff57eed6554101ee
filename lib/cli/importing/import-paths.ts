import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Permission } from '../../auth/permission';
import { suggestMoments } from '../../context/moments/suggest-moments';
import { suggestPullQuotes } from '../../context/pull-quotes/suggest-pull-quotes';
import { readArticle } from '../../context/read-article';
import { parseDocument } from '../../documents/parse-document';
import type { Env } from '../../base/env';
import { findInputs, readDocument } from '../../import/find-documents';
import { loadLanguage } from '../../import/load-language';
import { importInputs } from '../../import/import-inputs';
import type { Imported, ImportChoices, ImportSteps, ImportSummary, Input } from '../../import/import-steps';
import { inTurn } from '../../base/in-turn';
import { stopWorkers } from '../../import/workers/run-in-worker';
import { suggestFromLibrary } from '../../import/stories/suggest-from-library';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/open-store';
import { picturesOf } from './import-pictures';
import { extract, fetchPage, remakePicture } from './fetchers';

export interface ImportRun {
  /** In whose name articles are saved. */
  permission: Permission<'editor'>;
  progress(imported: Imported): void;
  expect?(more: number): void;
  choices?: ImportChoices;
  /** Finds out what would be stored, and stores nothing. */
  dryRun?: boolean;
}

/** Takes what is named, files, folders and addresses, into the library of this environment. */
export async function importPaths(named: Iterable<string>, env: Env, run: ImportRun): Promise<ImportSummary> {
  return importInto(findInputs(named), env, run);
}

/** Takes the inputs into the library of this environment. */
export async function importInto(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  env: Env,
  { choices = {}, ...run }: ImportRun,
): Promise<ImportSummary> {
  const store = await openStore({ databaseUrl: env.DATABASE_URL });
  // Pictures are part of what is compared, so a dry run makes them too, where they are in nobody's way.
  const dataDir = run.dryRun ? await mkdtemp(join(tmpdir(), 'backstory-dry-run-')) : env.DATA_DIR;
  try {
    const steps = importSteps(store, { ...env, DATA_DIR: dataDir }, run);
    return await importInputs(inputs, steps, await withStoryTitle(choices, store));
  } finally {
    stopWorkers();
    await store.close();
    if (run.dryRun) await rm(dataDir, { recursive: true, force: true });
  }
}

/** The steps of an import, with the library, the network and the disk of this environment. */
export function importSteps(
  store: Store,
  env: Env,
  { permission, progress, expect = () => {}, dryRun = false }: Omit<ImportRun, 'choices'>,
): ImportSteps {
  const folders = { dataDir: env.DATA_DIR, publicDir: join(process.cwd(), 'public'), remake: remakePicture };
  return {
    read: readDocument,
    fetch: fetchPage,
    extract,
    parse: parseDocument,
    suggestMarks: (draft, wanted) => {
      const read = readArticle(draft, wanted.moments ? loadLanguage(draft.language) : null);
      return {
        ...draft,
        moments: wanted.moments ? suggestMoments(read, draft) : draft.moments,
        pullQuotes: wanted.pullQuotes ? suggestPullQuotes(read) : draft.pullQuotes,
      };
    },
    suggestStory: (draft) => suggestFromLibrary(draft, store),
    inTurn: inTurn(),
    storePicture: picturesOf(folders),
    findByUrl: store.findByUrl,
    findSame: store.findSame,
    findNearCopy: async (draft) => {
      const near = await store.findNearCopy(draft);
      if (near && draft.url !== null && !dryRun) await store.recordCopy(near.slug, draft.url);
      return near;
    },
    save: dryRun
      ? store.foreseeSaving
      : (draft, source, options) => store.saveArticle(permission, draft, source, options),
    progress,
    expect,
  };
}

/** A story that there is keeps its title. */
async function withStoryTitle(choices: ImportChoices, store: Store): Promise<ImportChoices> {
  if (!choices.story) return choices;
  const known = await store.findStory(choices.story.slug);
  return known ? { ...choices, story: { slug: known.slug, title: known.title } } : choices;
}
