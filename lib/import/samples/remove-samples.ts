import { parse } from 'yaml';
import type { Permission } from '../../auth/permission';
import type { Store } from '../../store/open-store';

/** The slug that a sample's document gives its article. */
function slugOf(document: Uint8Array): string | null {
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/u.exec(new TextDecoder().decode(document)) ?? [];
  const read: unknown = parse(front);
  const slug = typeof read === 'object' && read !== null && 'slug' in read ? read.slug : null;
  return typeof slug === 'string' ? slug : null;
}

/**
 * The samples that are in the library. One that has been changed since, or has a sample's address by accident, is none:
 * a sample is what came from a sample's document, byte for byte.
 * @param samples the samples' documents
 */
export async function findSamples(
  store: Pick<Store, 'findSource'>,
  samples: readonly Uint8Array[],
): Promise<string[]> {
  const slugs: string[] = [];
  for (const sample of samples) {
    const slug = slugOf(sample);
    const source = slug === null ? null : await store.findSource(slug);
    if (slug !== null && source && Buffer.compare(source.bytes, sample) === 0) slugs.push(slug);
  }
  return slugs;
}

/**
 * Removes the sample articles, and their stories where nothing else is in them.
 * @returns the slugs of what was removed
 */
export async function removeSamples(
  store: Pick<Store, 'findSource' | 'removeArticle'>,
  permission: Permission<'editor'>,
  samples: readonly Uint8Array[],
): Promise<string[]> {
  const removed: string[] = [];
  for (const slug of await findSamples(store, samples))
    if (await store.removeArticle(permission, slug)) removed.push(slug);
  return removed;
}
