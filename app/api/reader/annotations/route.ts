import { readerGet } from '@/app/api/reader/reader-route';
import { word } from '@/lib/api/articles';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/** What the reader has marked in one article: `?article=SLUG`. */
export const GET = readerGet(async ({ reader, query }) => {
  const slug = word.safeParse(query.get('article'));
  if (!slug.success) return problem(400, 'Say which article, by its slug: ?article=SLUG.');
  const annotations = reader === null ? [] : await (await library()).annotations.listOf(reader, slug.data);
  return Response.json({ annotations });
});
