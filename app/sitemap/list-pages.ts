import { articleUrl, storyUrl, type Site } from '@/lib/export/site';
import { sitemapLength, type SitemapEntry } from '@/lib/export/sitemap';
import type { Store } from '@/lib/store/open-store';

/** What the parts of a large sitemap are made of; the rest of a part's name says where it begins. */
const kinds = ['stories', 'articles'] as const;
type Kind = (typeof kinds)[number];

interface Part {
  entries: SitemapEntry[];
  /** Where the next part of this kind begins; null after the last. */
  next: string | null;
}

async function listPart(
  store: Store,
  site: Site,
  kind: Kind,
  on: { after?: string; limit: number },
): Promise<Part | null> {
  if (kind === 'stories') {
    const page = await store.listStories(on);
    if (!page.ok) return null;
    const front = on.after === undefined ? [{ url: `${site.siteUrl}/` }] : [];
    const stories = page.items.map(({ slug }) => ({ url: storyUrl(site, slug) }));
    return { entries: [...front, ...stories], next: page.next };
  }
  const page = await store.listSlugs(on);
  if (!page.ok) return null;
  const entries = page.items.map(({ slug, modifiedAt }) => ({ url: articleUrl(site, slug), modifiedAt }));
  return { entries, next: page.next };
}

/** The pages that one part of the sitemap lists; null where there is no such part. */
export async function listPages(
  store: Store,
  site: Site,
  name: string,
  limit = sitemapLength,
): Promise<SitemapEntry[] | null> {
  const [, kind, after] = /^(stories|articles)(?:-(.+))?$/.exec(name) ?? [];
  if (kind === undefined) return null;
  return (await listPart(store, site, kind as Kind, { after, limit }))?.entries ?? null;
}

/** The front page, all stories and all articles; or, where they are too many for one list, its parts. */
export async function listSite(
  store: Store,
  site: Site,
  limit = sitemapLength,
): Promise<{ entries: SitemapEntry[] } | { parts: string[] }> {
  const parts: string[] = [];
  const entries: SitemapEntry[] = [];
  for (const kind of kinds) {
    parts.push(kind);
    let after: string | undefined;
    do {
      const part = await listPart(store, site, kind, { after, limit });
      if (!part) throw new Error('a list refused the cursor that it gave');
      if (after === undefined) entries.push(...part.entries);
      after = part.next ?? undefined;
      if (after !== undefined) parts.push(`${kind}-${after}`);
    } while (after !== undefined);
  }
  return parts.length === kinds.length ? { entries } : { parts };
}
