import { readerWrite } from '@/app/api/reader/reader-route';
import { placeChange, type PlaceChange } from '@/lib/api/reader-readings';
import { readSlug } from '@/lib/api/slug-param';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/** `PUT /api/reader/readings/SLUG/place`: where the reader is. Reading alone makes nobody a reader. */
export const PUT = readerWrite<PlaceChange, { slug: string }>(
  { body: placeChange, makesReader: false },
  async ({ reader, writeId, params, body: { place, finished, agoMs } }) => {
    const slug = readSlug(params.slug);
    const at = new Date(Date.now() - agoMs);
    const { readings } = await library();
    const saved =
      slug === null ? null : await readings.savePlace(reader, writeId, slug, { place, finished, at });
    return saved === null ? problem(404, 'There is no such article here.') : Response.json(saved);
  },
);
