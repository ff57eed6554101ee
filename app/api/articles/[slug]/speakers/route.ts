import { readSlug } from '@/lib/api/slug-param';
import type { Speaking } from '@/lib/article/speaking';
import { listSpeakers } from '@/lib/context/quotes/list-speakers';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

interface Context {
  params: Promise<{ slug: string }>;
}

/** `GET /api/articles/SLUG/speakers`: who is quoted where, for a voice to say it first. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const slug = readSlug((await params).slug);
  const found = slug === null ? null : await (await library()).findArticle(slug);
  if (!found) return problem(404, 'There is no such article.');
  return Response.json({ speakers: listSpeakers(found.article) } satisfies { speakers: Speaking[] });
}
