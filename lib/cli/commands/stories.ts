/** `npm run stories -- list|regroup|undo`: the stories that arise by what articles say. */
import { parseArgs } from 'node:util';
import { commandLinePermission } from '../../auth/permission';
import { regroup } from '../../import/stories/regroup';
import type { Store } from '../../store/open-store';
import { readEnvironment } from '../setup/preflight';
import { prepareDatabase } from '../importing/prepare';
import { exitWith, StartError } from '../setup/steps';

const usage = `Say what to do with the stories:
  npm run stories -- list                   each story with its articles, and why those are in it that were put there by themselves
  npm run stories -- regroup [--dry-run]    find stories for the articles that are in none; --dry-run only says which
  npm run stories -- undo ARTICLE           take the article with this slug out of the stories that it was put into`;

/** Stories that are read at a time. */
const pageLength = 100;

try {
  const { verb, slug, dryRun } = readArguments();
  const env = readEnvironment();
  await prepareDatabase(env, () => {});
  // Imported only now: it needs the database client, which a fresh clone has only now.
  const { openStore } = await import('../../store/open-store');
  const store = await openStore({ databaseUrl: env.DATABASE_URL });
  try {
    if (verb === 'list') await list(store);
    else if (verb === 'regroup') await regroupAll(store, dryRun);
    else await undo(store, slug);
  } finally {
    await store.close();
  }
} catch (error) {
  exitWith(error);
}

function readArguments(): { verb: string; slug: string; dryRun: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const [verb = '', slug = '', ...rest] = positionals;
    const dryRun = values['dry-run'];
    const isKnown = verb === 'undo' ? slug !== '' : ['list', 'regroup'].includes(verb) && slug === '';
    if (isKnown && rest.length === 0 && (!dryRun || verb === 'regroup')) return { verb, slug, dryRun };
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 1);
  }
  throw new StartError(usage, 1);
}

async function list(store: Store): Promise<void> {
  let after: string | undefined;
  do {
    const page = await store.listStories({ limit: pageLength, ...(after !== undefined && { after }) });
    if (!page.ok) return;
    for (const { slug, title, articleCount } of page.items) {
      console.log(`${title} (${slug}, ${articles(articleCount)})`);
      for (const { slug: article, headline, origin, reasons } of await store.suggestions.membersOf(slug))
        console.log(
          `  ${article}: ${headline}${origin === 'suggestion' ? ` (suggested: ${reasons.join('; ')})` : ''}`,
        );
    }
    after = page.next ?? undefined;
  } while (after !== undefined);
}

async function regroupAll(store: Store, dryRun: boolean): Promise<void> {
  let joined = 0;
  const stories = new Set<string>();
  const prepared = (done: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\rread ${articles(done)}`);
  };
  for await (const { article, story, reasons } of regroup(store, commandLinePermission(), {
    dryRun,
    prepared,
  })) {
    joined += 1;
    stories.add(story.slug);
    console.log(`${article.slug} -> ${story.title} (${story.slug}; ${reasons.join('; ')})`);
  }
  const [into, what] = [stories.size === 1 ? 'one story' : `${stories.size} stories`, articles(joined)];
  console.log(dryRun ? `Would put ${what} into ${into}` : `Put ${what} into ${into}`);
}

async function undo(store: Store, slug: string): Promise<void> {
  const stories = await store.suggestions.undo(commandLinePermission(), slug);
  if (stories === null) throw new StartError(`There is no article "${slug}".`, 1);
  if (stories.length === 0)
    throw new StartError(
      `"${slug}" is in no story by a suggestion. What a document says is changed in the document.`,
      1,
    );
  for (const { title } of stories) console.log(`Took ${slug} out of "${title}"; it stays out`);
}

function articles(count: number): string {
  return count === 1 ? 'one article' : `${count} articles`;
}
