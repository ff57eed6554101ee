import { shareImage } from '@/app/share-image';
import { readSlug } from '@/lib/api/slug-param';
import { weightyMoments } from '@/lib/context/timeline/weighty-moments';
import { cardSize } from '@/lib/pictures/card/card-parts';
import { library } from '@/lib/store/library';

export const dynamic = 'force-dynamic';
export const size = cardSize;
export const contentType = 'image/png';
export const alt = 'The story’s name, with its timeline';

/** The picture that stands for the story where its address is shared. */
export default async function ShareImage({
  params,
}: {
  params: Promise<{ slug: string }>;
}): Promise<Response> {
  const slug = readSlug((await params).slug);
  const story = slug === null ? null : await (await library()).findStory(slug);
  if (!story) return new Response('There is no such story.\n', { status: 404 });
  const { title, articleCount, timeline } = story;
  return shareImage({
    headline: title,
    kicker: null,
    source: articleCount === 1 ? 'One article' : `${articleCount} articles`,
    timeline: weightyMoments(timeline, articleCount).map(({ moment: { id, date } }, index) => ({
      // Moments of two articles may have the same id.
      id: `${id} ${index}`,
      date,
      kind: 'moment',
    })),
  });
}
