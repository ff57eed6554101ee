import type { Article } from '../../article/article';
import type { Clients } from '../engine/clients';
import { findTimeline } from './stories';
import { toDecisions } from './story-json';

/** The ids of an article's moments that an editor hid in the story that its page tells of. */
export async function hiddenMoments(
  { read }: Clients,
  { slug, stories: [first] }: Pick<Article, 'slug' | 'stories'>,
): Promise<ReadonlySet<string>> {
  const story = first && (await read.story.findUnique({ where: { slug: first.slug } }));
  // Merging a story's moments takes a while, and few stories have one that is hidden.
  if (!story || !toDecisions(story).some(({ kind }) => kind === 'hide')) return new Set();
  const hidden = (await findTimeline(read, story)).filter(({ shown }) => shown === 'never');
  const own = hidden.flatMap(({ sources }) => sources).filter(({ article }) => article.slug === slug);
  return new Set(own.map(({ id }) => id));
}
