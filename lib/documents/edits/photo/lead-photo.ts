import type { Article, Photo, Picture } from '../../../article/article';

type Fields = Readonly<Record<string, string>>;
type FieldChanges = Readonly<Record<string, { was: string; now: string }>>;

/** What stands in the field of the picture where there are a caption and a credit alone. */
const wordsAlone = 'none';

/** The photos of the article that have a picture, each picture once: what can be made its lead photo. */
export function photosOf({ leadPhoto, passages }: Pick<Article, 'leadPhoto' | 'passages'>): Photo[] {
  const figures = passages.flatMap((passage) => (passage.kind === 'figure' ? [passage.photo] : []));
  const bySource = new Map<string, Photo>();
  for (const photo of [...(leadPhoto ? [leadPhoto] : []), ...figures])
    if (photo.picture && !bySource.has(photo.picture.src)) bySource.set(photo.picture.src, photo);
  return [...bySource.values()];
}

/** An uploaded picture, as it stands on a line of its field. */
const uploadLine = ({ src, width, height }: Picture): string => `${src} ${width} ${height}`;

const isUpload = /^(\/pictures\/[0-9a-f]{64}) ([1-9]\d{0,4}) ([1-9]\d{0,4})$/;

/** The pictures that an editor has uploaded and not published. */
export const uploadsIn = (field: string): Photo[] =>
  field.split('\n').flatMap((line): Photo[] => {
    const [, src, width, height] = isUpload.exec(line) ?? [];
    const picture = src === undefined ? null : { src, width: Number(width), height: Number(height) };
    return picture ? [{ picture, alt: '', caption: null, credit: null, standsIn: false }] : [];
  });

/** What was typed, with a picture that was uploaded as the lead photo, and what its file says of it where nothing was typed. */
export function withUpload(
  fields: Fields,
  typed: FieldChanges,
  { picture, alt, caption, credit }: Pick<Photo, 'picture' | 'caption' | 'credit'> & { alt: string | null },
): FieldChanges {
  if (!picture) return typed;
  const change = (name: string, now: string) => ({
    [`photo.${name}`]: { was: typed[`photo.${name}`]?.was ?? fields[`photo.${name}`] ?? '', now },
  });
  const word = (name: 'alt' | 'caption' | 'credit', own: string | null) => {
    const { was, now } = typed[`photo.${name}`] ?? {};
    return now === was || now === '' ? change(name, own ?? '') : {};
  };
  const lines = (typed['photo.uploads']?.now ?? '').split('\n').filter((line) => line !== '');
  return {
    ...typed,
    ...change('uploads', [...new Set([...lines, uploadLine(picture)])].join('\n')),
    ...change('picture', picture.src),
    ...word('alt', alt),
    ...word('caption', caption),
    ...word('credit', credit),
    ...change('focus', ''),
  };
}

/** Per cent from the left and from above, such as `30 20`; null where it can't be read. */
function readFocus(typed: string): Photo['focus'] | null {
  if (typed === '') return undefined;
  const [, x, y] = /^(\d{1,3})\s*%?[\s,;]+(\d{1,3})\s*%?$/.exec(typed) ?? [];
  const point = { x: Number(x), y: Number(y) };
  return x === undefined || point.x > 100 || point.y > 100 ? null : point;
}

/** What stands in the fields of the lead photo. */
export const photoFields = ({ leadPhoto }: Pick<Article, 'leadPhoto'>): Fields => ({
  'photo.picture': leadPhoto ? (leadPhoto.picture?.src ?? wordsAlone) : '',
  'photo.alt': leadPhoto?.alt ?? '',
  'photo.caption': leadPhoto?.caption ?? '',
  'photo.credit': leadPhoto?.credit ?? '',
  'photo.focus': leadPhoto?.focus ? `${leadPhoto.focus.x} ${leadPhoto.focus.y}` : '',
  'photo.uploads': '',
});

/** The lead photo as it was typed: another picture brings its own words, but for those that were typed. */
export function photoFrom(
  article: Article,
  fields: Fields,
  refuse: (field: string, reason: string) => void,
): Photo | null {
  const current = photoFields(article);
  const source = fields['photo.picture'];
  const isOther = source !== current['photo.picture'];
  if (source === '') return null;
  const isIt = ({ picture }: Photo) => picture?.src === source;
  const uploads = uploadsIn(fields['photo.uploads'] ?? '');
  const chosen = isOther ? [...photosOf(article), ...uploads].find(isIt) : article.leadPhoto;
  if (!chosen) {
    refuse('photo.picture', 'is none of the article’s pictures any more');
    return null;
  }
  // With it, its words came into the fields: what stands there is meant for it.
  const isUploaded = uploads.some(isIt);
  const words = (name: string, own: string | null): string => {
    const typed = fields[`photo.${name}`] ?? '';
    return (isOther && !isUploaded && typed === current[`photo.${name}`] ? (own ?? '') : typed).trim();
  };
  const { focus: own, ...rest } = chosen;
  const typedFocus = (fields['photo.focus'] ?? '').trim();
  const isUntouched = isOther && typedFocus === current['photo.focus'];
  const focus = isUntouched ? own : readFocus(typedFocus);
  if (focus === null)
    refuse('photo.focus', 'is no point such as 30 20: per cent from the left and from above');
  return {
    ...rest,
    ...(focus && { focus }),
    alt: words('alt', chosen.alt),
    caption: words('caption', chosen.caption) || null,
    credit: words('credit', chosen.credit) || null,
  };
}
