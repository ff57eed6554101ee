import type { Article } from '../../article/article';
import type { Clients } from '../engine/clients';
import { inParts } from '../engine/rows/in-parts';
import { findTimeline } from './stories';
import { toDecisions } from './story-json';

/** The ids of an article's moments that an editor hid in one of its stories, and pinned in none. */
export async function hiddenMoments(
  { read }: Clients,
  { slug, stories }: Pick<Article, 'slug' | 'stories'>,
): Promise<ReadonlySet<string>> {
  const rows = await inParts(
    stories.map((story) => story.slug),
    (part) => read.story.findMany({ where: { slug: { in: part } }, select: { id: true, decisions: true } }),
  );
  const kinds = rows.map((row) => new Set(toDecisions(row).map(({ kind }) => kind)));
  // Merging a story's moments takes a while, and few stories have one that is hidden.
  if (!kinds.some((decided) => decided.has('hide'))) return new Set();
  const [hidden, pinned] = [new Set<string>(), new Set<string>()];
  for (const [at, row] of rows.entries()) {
    if (!kinds[at]?.has('hide') && !kinds[at]?.has('pin')) continue;
    for (const { shown, sources } of await findTimeline(read, row))
      for (const { article, id } of shown === null ? [] : sources)
        if (article.slug === slug) (shown === 'never' ? hidden : pinned).add(id);
  }
  return new Set([...hidden].filter((id) => !pinned.has(id)));
}
