import { readerGet } from '@/app/api/reader/reader-route';
import { answerSearch } from '@/app/search/answer-search';
import { queryProblems } from '@/lib/api/articles';
import { searchQuery } from '@/lib/api/search';
import { problem } from '@/lib/server/problem';

/** `GET /api/reader/search?q=&after=`: articles and the reader's own notes that have these words. */
export const GET = readerGet(async ({ reader, query }) => {
  const parameters = searchQuery.safeParse(Object.fromEntries(query));
  if (!parameters.success) {
    return problem(400, 'The query can’t be read.', { problems: queryProblems(parameters.error) });
  }
  const answer = await answerSearch(parameters.data, reader);
  if (answer) return Response.json(answer);
  return problem(400, 'The query can’t be read.', {
    problems: [{ parameter: 'after', reason: 'This is not where a page of ours ended.' }],
  });
}, 'search');
