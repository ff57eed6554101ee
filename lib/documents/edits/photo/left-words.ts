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
