import { shareImage } from '@/app/share-image';
import { siteName } from '@/app/site';
import { cardSize } from '@/lib/pictures/card/card-parts';
import { library } from '@/lib/store/library';

export const dynamic = 'force-dynamic';
export const size = cardSize;
export const contentType = 'image/png';
export const alt = 'The newest headline, with its story’s timeline';

/** The picture that stands for the site where its address is shared: what leads its front page. */
export default async function ShareImage(): Promise<Response> {
  const { lead, leadStory } = await (await library()).findFrontPage();
  if (!lead) return shareImage({ headline: await siteName(), kicker: null, source: null });
  return shareImage(
    {
      headline: lead.headline,
      kicker: leadStory?.title ?? null,
      source: null,
      timeline: leadStory?.marks,
      language: lead.language,
    },
    lead.leadPhoto,
  );
}
