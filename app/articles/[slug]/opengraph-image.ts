import { readSlug } from '@/lib/api/slug-param';
import { publishedLabel } from '@/lib/article/dates/date-label';
import { renderShareCard } from '@/lib/pictures/card/render-card';
import { cardSize } from '@/lib/pictures/card/share-card';
import { site } from '@/lib/server/site';
import { library } from '@/lib/store/library';

export const dynamic = 'force-dynamic';
export const size = cardSize;
export const contentType = 'image/png';
export const alt = 'The headline, with the story that it belongs to';

/** The picture that stands for the article where its address is shared. */
export default async function ShareImage({
  params,
}: {
  params: Promise<{ slug: string }>;
}): Promise<Response> {
  const slug = readSlug((await params).slug);
  const found = slug === null ? null : await (await library()).findArticle(slug);
  if (!found) return new Response('There is no such article.\n', { status: 404 });
  const { headline, stories, publisher, publishedAt, language } = found.article;
  const png = await renderShareCard({
    headline,
    kicker: stories[0]?.title ?? null,
    source: [publisher?.name, publishedLabel(publishedAt, language)].filter(Boolean).join(', '),
    siteName: site().siteName,
  });
  return new Response(new Uint8Array(png), {
    // Sites that show links ask again rarely; an hour keeps a corrected headline from lingering longer.
    headers: { 'content-type': contentType, 'cache-control': 'public, max-age=3600' },
  });
}
