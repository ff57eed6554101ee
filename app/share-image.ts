import { siteName } from '@/app/site';
import { env } from '@/lib/base/env';
import { renderShareCard } from '@/lib/pictures/card/render-card';
import type { CardContent } from '@/lib/pictures/card/share-card';
import { readStored } from '@/lib/pictures/store-picture';
import { storedHash } from '@/lib/pictures/variants';
import type { Photo } from '@/lib/article/article';

/** The answer with a card that stands for a page where its address is shared. */
export async function shareImage(
  content: Omit<CardContent, 'siteName'>,
  photo: Photo | null = null,
): Promise<Response> {
  const { DATA_DIR } = env();
  const hash = photo?.picture && storedHash(photo.picture.src);
  // Without its photograph, the card is still the page's.
  const bytes = hash ? await readStored(hash, DATA_DIR).catch(() => null) : null;
  const png = await renderShareCard({ ...content, siteName: await siteName() }, bytes);
  return new Response(new Uint8Array(png), {
    // Sites that show links ask again rarely; an hour keeps a corrected headline from lingering longer.
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' },
  });
}
