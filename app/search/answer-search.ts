import { resultsLength, type SearchAnswer, type SearchParameters } from '@/lib/api/search';
import { parseQuery } from '@/lib/search/parse-query';
import { library } from '@/lib/store/library';
import type { ReaderId } from '@/lib/store/readers/readers';

/** Answers a search; null where `after` is not where a page of ours ended. */
export async function answerSearch(
  { q, after }: SearchParameters,
  reader: ReaderId | null,
): Promise<SearchAnswer | null> {
  const parsed = parseQuery(q);
  if (!parsed.ok) return { outcome: 'not understood', faults: parsed.faults };
  if (parsed.isEmpty) return { outcome: 'nothing asked' };
  const searched = await (await library()).search.find(parsed.query, { after, limit: resultsLength, reader });
  return searched.ok ? { outcome: 'found', found: searched.found } : null;
}
