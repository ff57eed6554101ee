import { z } from 'zod';
import { readerGet } from '@/app/api/reader/reader-route';
import { problem } from '@/lib/http/problem';
import { library } from '@/lib/store/library';

const article = z.string().min(1).max(400);

/** What the reader has marked in one article: `?article=SLUG`. */
export const GET = readerGet(async ({ reader, query }) => {
  const slug = article.safeParse(query.get('article'));
  if (!slug.success) return problem(400, 'Say which article, by its slug: ?article=SLUG.');
  const annotations = reader === null ? [] : await (await library()).annotations.listOf(reader, slug.data);
  return Response.json({ annotations });
});
