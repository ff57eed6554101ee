import { shareImage } from '@/app/share-image';
import { readSlug } from '@/lib/api/slug-param';
import { publishedLabel } from '@/lib/article/dates/date-label';
import { cardSize } from '@/lib/pictures/card/card-parts';
import { library } from '@/lib/store/library';

export const dynamic = 'force-dynamic';
export const size = cardSize;
export const contentType = 'image/png';
export const alt = 'The headline, with the story’s timeline';

/** The picture that stands for the article where its address is shared. */
export default async function ShareImage({
  params,
}: {
  params: Promise<{ slug: string }>;
}): Promise<Response> {
  const slug = readSlug((await params).slug);
  const found = slug === null ? null : await (await library()).findArticle(slug);
  if (!found) return new Response('There is no such article.\n', { status: 404 });
  const { headline, stories, publisher, publishedAt, language, leadPhoto, moments } = found.article;
  return shareImage(
    {
      headline,
      kicker: stories[0]?.title ?? null,
      source: [publisher?.name, publishedLabel(publishedAt, language)].filter(Boolean).join(', '),
      timeline: [
        ...moments.map(({ id, date }) => ({ id, date, kind: 'moment' as const })),
        { id: 'this article', date: publishedAt.slice(0, 10), kind: 'own' },
      ],
      language,
    },
    leadPhoto,
  );
}
