import { dependsOn } from '../../base/cache-tags';
import type { Clients, Queries } from '../engine/clients';

type Reading = Pick<Queries, 'articleRedirect'>;

/** Where an article is now that was at this address before; null for none. */
export async function findRedirect({ read }: Clients, slug: string): Promise<string | null> {
  dependsOn(`article:${slug}`);
  return redirectOf(read, slug);
}

/** As `findRedirect`, within a transaction. */
export async function redirectOf(queries: Reading, slug: string): Promise<string | null> {
  const row = await queries.articleRedirect.findUnique({ where: { fromSlug: slug } });
  return row?.toSlug ?? null;
}

/** Has an address lead to the one that its article has now, and all those that led to it as well: in one step each. */
export async function redirect(queries: Reading, from: string, to: string): Promise<void> {
  await queries.articleRedirect.deleteMany({ where: { fromSlug: to } });
  await queries.articleRedirect.updateMany({ where: { toSlug: from }, data: { toSlug: to } });
  await queries.articleRedirect.upsert({
    where: { fromSlug: from },
    create: { fromSlug: from, toSlug: to },
    update: { toSlug: to },
  });
}

/** By this a draft's page finds the article that it has become; no article's own address has a slash. */
export const addressOfDraft = (id: string): string => `drafts/${id}`;

/** The addresses that lead to this article, once it is gone for good. */
export async function dropRedirects(queries: Reading, slugs: readonly string[]): Promise<void> {
  await queries.articleRedirect.deleteMany({ where: { toSlug: { in: [...slugs] } } });
}
