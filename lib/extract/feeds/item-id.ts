import type { FeedItem } from './feed';

/**
 * What an item is known by at the next refresh: its own id, else its address, else what it says; null
 * where it says nothing.
 */
export function itemId(id: string | null | undefined, item: Omit<FeedItem, 'id'>): string | null {
  if (id?.trim()) return id.trim();
  if (item.url !== null) return item.url;
  const said = [item.title, item.publishedAt, item.summary].filter((part) => part !== null);
  return said.length > 0 ? said.join(' · ') : null;
}
