import { readerGet, readerWrite } from '@/app/api/reader/reader-route';
import { tagMaking, type Tags } from '@/lib/api/reader-readings';
import { library } from '@/lib/store/library';

/** `GET /api/reader/tags`: the reader's tags by name, with how many articles have each. */
export const GET = readerGet(async ({ reader }) => {
  const tags: Tags = reader === null ? [] : await (await library()).readings.tags(reader);
  return Response.json(tags);
});

/** `POST /api/reader/tags`: a tag put on articles, and another taken off; undoes a renaming. */
export const POST = readerWrite(
  // Ten thousand slugs of some forty characters, twice.
  { body: tagMaking, maxBytes: 1024 * 1024 },
  async ({ reader, writeId, body }) => {
    await (await library()).readings.makeTag(reader, writeId, body);
    return Response.json(null);
  },
);
