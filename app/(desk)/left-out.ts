import { findLeftOut, type LeftOut } from '@/lib/documents/edits/restore/left-out';
import type { Article } from '@/lib/article/article';
import type { FieldChanges } from '@/lib/documents/edits/article-fields';
import { originalService } from '@/lib/import/services/original-service';

type Source = Omit<Parameters<ReturnType<typeof originalService.ask>['readTexts']>[0], 'url'>;

/**
 * What the article's original and its earlier states have that it hasn't.
 * @returns `isRead` false where the original is still being read
 */
export async function leftOutOf(
  article: Article,
  changes: FieldChanges | null,
  source: Source | null,
  states: Parameters<typeof findLeftOut>[1]['states'],
): Promise<{ items: LeftOut[]; isRead: boolean }> {
  const texts = source && (await originalService.ask().readTexts({ ...source, url: article.url }));
  const pending = Object.entries(changes ?? {}).flatMap(([name, { now }]) =>
    /^b\d+\.text$/.test(name) ? [now] : [],
  );
  const items = findLeftOut(article, { source: texts ?? [], states, pending });
  return { items, isRead: source === null || texts !== null };
}
