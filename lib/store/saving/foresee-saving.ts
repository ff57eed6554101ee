import type { ArticleDraft } from '../../article/article';
import { slugFrom } from '../../article/slug';
import type { SourceDocument } from '../articles/article-types';
import { contentHash } from '../articles/draft-rows';
import type { Queries } from '../engine/clients';
import { foreseeStory } from '../stories/story-memberships';
import { findSame, freeSlug } from './find-same';
import type { Saved, SaveOptions } from './saved';

/** What `saveArticle` would do, were nothing else written meanwhile. */
export async function foreseeSaving(
  queries: Pick<Queries, 'article' | 'articleRedirect'>,
  draft: ArticleDraft,
  source: SourceDocument,
  { suggestion }: SaveOptions = {},
): Promise<Saved> {
  const before = await findSame(queries, draft);
  if (!before) {
    return {
      outcome: 'created',
      slug: await freeSlug(queries, draft.slug ?? slugFrom(draft.headline)),
      ...(suggestion && { story: foreseeStory(suggestion) }),
    };
  }
  const isSame = before.contentHash === contentHash(draft, source.bytes);
  return { outcome: isSame ? 'unchanged' : 'updated', slug: before.slug };
}
