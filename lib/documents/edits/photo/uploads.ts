import { z } from 'zod';
import type { Photo } from '../../../article/article';
import { readPhotoJson } from './photo-json';

/** What the file of an uploaded picture says of it. */
const words = z
  .object({ alt: z.string(), caption: z.string().nullable(), credit: z.string().nullable() })
  .catch({ alt: '', caption: null, credit: null });

const line = /^(\/pictures\/[0-9a-f]{64}) ([1-9]\d{0,4}) ([1-9]\d{0,4})(?: (\{.*\}))?$/;

/** The pictures that an editor has uploaded and not published, one a line, each with what its file says of it. */
export const uploadsIn = (field: string): Photo[] =>
  field.split('\n').flatMap((one): Photo[] => {
    const [, src, width, height, said] = line.exec(one) ?? [];
    if (src === undefined) return [];
    const picture = { src, width: Number(width), height: Number(height) };
    return [{ picture, ...words.parse(readPhotoJson(said)), standsIn: false }];
  });

/** The field of uploads with one more; each picture once. */
export function withUploadLine(
  field: string,
  { picture, alt, caption, credit }: Photo & { picture: NonNullable<Photo['picture']> },
): string {
  const { src, width, height } = picture;
  const others = field.split('\n').filter((one) => one !== '' && !one.startsWith(`${src} `));
  return [...others, `${src} ${width} ${height} ${JSON.stringify({ alt, caption, credit })}`].join('\n');
}
