import { z } from 'zod';
import type { Photo } from '../../../article/article';
import { type PhotoField, photoField, photoFieldNames } from './lead-photo';
import { readPhotoJson } from './photo-json';

/** What stands in the fields of a photo. */
export type PhotoWords = Readonly<Record<PhotoField, string>>;

const left = z
  .record(
    z.string(),
    z.object({ alt: z.string(), caption: z.string(), credit: z.string(), focus: z.string() }),
  )
  .catch({});

/** What was typed for pictures that are not chosen any more, by their addresses: with them it comes back. */
export const readLeft = (field: string): Readonly<Record<string, PhotoWords | undefined>> =>
  left.parse(readPhotoJson(field || '{}'));

/** The field of these words, with those of a picture that is left; empty where none has others than its own. */
export function withLeft(field: string, photo: Photo, words: PhotoWords): string {
  const source = photo.picture?.src;
  if (source === undefined) return field;
  const isOwn = photoFieldNames.every((name) => words[name].trim() === photoField(photo, name));
  const { [source]: _, ...others } = readLeft(field);
  const all = isOwn ? others : { ...others, [source]: words };
  return Object.keys(all).length === 0 ? '' : JSON.stringify(all);
}

/** What stands in a field of the photo, and what of it was of the picture before. */
interface Standing {
  stands: string;
  shown: string;
}

/**
 * What stands in the fields once another picture is chosen: its own words and its own point, or those that were typed for
 * it before; but what stands there otherwise than it was shown was typed for it already, and stays.
 * @param left what was typed for others; what was shown of the picture before is kept among it
 */
export function withWordsOf(
  now: Photo,
  before: Photo | undefined,
  left: string,
  fieldOf: (name: PhotoField) => Standing,
): { words: PhotoWords; left: string } {
  const shown = photoFieldNames.map((name) => [name, fieldOf(name).shown]);
  const kept = before ? withLeft(left, before, Object.fromEntries(shown) as PhotoWords) : left;
  const back = readLeft(kept)[now.picture?.src ?? ''];
  const words = photoFieldNames.map((name) => {
    const field = fieldOf(name);
    return [name, field.stands === field.shown ? (back?.[name] ?? photoField(now, name)) : field.stands];
  });
  return { words: Object.fromEntries(words) as PhotoWords, left: kept };
}
