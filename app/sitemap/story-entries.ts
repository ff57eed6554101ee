import { storyUrl, type Site } from '@/lib/export/site';
import { sitemapLength, type SitemapEntry } from '@/lib/export/sitemap';
import type { Store } from '@/lib/store/store';

/** The front page and all stories. */
export async function listStoryEntries(store: Store, site: Site): Promise<SitemapEntry[]> {
  const entries: SitemapEntry[] = [{ url: `${site.siteUrl}/` }];
  let after: string | undefined;
  do {
    const page = await store.listStories({ limit: sitemapLength, after });
    if (!page.ok) throw new Error('a list refused the cursor that it gave');
    entries.push(...page.items.map(({ slug }) => ({ url: storyUrl(site, slug) })));
    after = page.next ?? undefined;
  } while (after);
  return entries;
}
