import type { Permission } from '../../auth/permission';
import type { Clients } from '../engine/clients';
import { freeSlug } from './find-same';

/** What an article is to have that no other may. */
interface Wanted {
  /** The address of its original. */
  url: string | null;
  /** Its place in the library. */
  slug: string | null;
}

/** The articles that have it, by their slugs; null for what is free. */
export type Taken = Wanted;

/**
 * Finds what of an article’s addresses is another’s.
 * @param own the article’s slug; null where it is not in the library yet
 */
export async function findTaken(
  { read }: Clients,
  _: Permission<'editor'>,
  own: string | null,
  { url, slug }: Wanted,
): Promise<Taken> {
  const [other, free] = await Promise.all([
    url === null
      ? null
      : read.article.findFirst({
          where: { url, ...(own !== null && { slug: { not: own } }) },
          select: { slug: true },
        }),
    slug === null ? null : freeSlug(read, slug, own ?? undefined),
  ]);
  return { url: other?.slug ?? null, slug: free === slug ? null : slug };
}
