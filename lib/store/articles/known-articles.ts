import type { ArticleDraft } from '../../article/article';
import { resemblance, fingerprintOf } from '../../text/fingerprint';
import type { Clients } from '../engine/clients';
import { draftText } from './draft-rows';
import { inParts } from '../engine/rows/in-parts';
import type { NearCopy } from './article-types';

/** The article that was published at one of these addresses. */
export async function findByUrl(
  { read }: Clients,
  urls: readonly string[],
): Promise<{ slug: string; url: string } | null> {
  const [found] = await inParts(urls, (part) =>
    read.article.findMany({ where: { url: { in: part } }, select: { slug: true, url: true }, take: 1 }),
  );
  return found?.url ? { slug: found.slug, url: found.url } : null;
}

/** Agencies' copy is cut and edited: at this share it is still the same article, written by the same hand. */
const nearShare = 0.7;

/** Shorter texts are notices that look alike by nature. */
const fewestWords = 60;

/** More articles than this with one of the fingerprints are boilerplate, not copies. */
const mostCandidates = 50;

/** Another article with nearly the same text. */
export async function findNearCopy({ read }: Clients, draft: ArticleDraft): Promise<NearCopy | null> {
  const text = draftText(draft);
  if ((text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < fewestWords) return null;
  const bands = fingerprintOf(text).map((value, band) => ({ band, value }));
  const found = await read.fingerprint.findMany({
    where: {
      OR: bands,
      ...(draft.url === null ? {} : { article: { OR: [{ url: null }, { url: { not: draft.url } }] } }),
    },
    select: { articleId: true },
    distinct: ['articleId'],
    take: mostCandidates,
  });
  const candidates = await read.article.findMany({
    where: { id: { in: found.map(({ articleId }) => articleId) } },
    select: {
      slug: true,
      headline: true,
      passages: {
        where: { kind: { notIn: ['figure', 'related'] } },
        orderBy: { position: 'asc' },
        select: { text: true },
      },
    },
  });
  const compared = candidates.map(({ slug, headline, passages }) => ({
    slug,
    headline,
    resemblance: resemblance(text, passages.map((passage) => passage.text).join('\n')),
  }));
  compared.sort((a, b) => b.resemblance - a.resemblance);
  const [nearest] = compared;
  return nearest && nearest.resemblance >= nearShare ? nearest : null;
}
