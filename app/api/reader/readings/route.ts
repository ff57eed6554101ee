import { readerGet, readerWrite } from '@/app/api/reader/reader-route';
import { queryProblems } from '@/lib/api/articles';
import { readingSlugs, readingsChange } from '@/lib/api/reader-readings';
import type { Reading } from '@/lib/reader/reading';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/** `GET /api/reader/readings?slug=…&slug=…`: what the reader did with these articles. */
export const GET = readerGet(async ({ reader, query }) => {
  const slugs = readingSlugs.safeParse(query.getAll('slug'));
  if (!slugs.success)
    return problem(400, 'The query can’t be read.', { problems: queryProblems(slugs.error) });
  const none: Reading[] = [];
  return Response.json(reader === null ? none : await (await library()).readings.listOf(reader, slugs.data));
});

/** `POST /api/reader/readings`: a change done with some articles, or what was so before brought back. */
export const POST = readerWrite({ body: readingsChange }, async ({ reader, writeId, body }) => {
  const { readings } = await library();
  return Response.json(
    'restore' in body
      ? await readings.restore(reader, writeId, body.restore)
      : await readings.change(reader, writeId, body.slugs, body.change),
  );
});
