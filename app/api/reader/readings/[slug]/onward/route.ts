import { readerGet } from '@/app/api/reader/reader-route';
import { readSlug } from '@/lib/api/slug-param';
import { library } from '@/lib/store/library';

/** `GET /api/reader/readings/SLUG/onward`: what leads on from an article, among what the reader didn't read; or null. */
export const GET = readerGet<{ slug: string }>(async ({ reader, params }) => {
  const slug = readSlug(params.slug);
  const onward =
    reader === null || slug === null ? null : await (await library()).readings.findOnward(reader, slug);
  return Response.json(onward);
});
