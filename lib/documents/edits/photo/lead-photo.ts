import type { Article, Photo } from '../../../article/article';
import { readFocus, writeFocus } from './focus';
import { uploadsIn } from './uploads';

type Fields = Readonly<Record<string, string>>;
export type PhotoChanges = Readonly<Record<string, { was: string; now: string }>>;

/** What is said of a photo. */
const photoWords = ['alt', 'caption', 'credit'] as const;
export type PhotoWord = (typeof photoWords)[number];

/** What belongs to one picture, and not to the next one that is chosen. */
export const photoFieldNames = [...photoWords, 'focus'] as const;
export type PhotoField = (typeof photoFieldNames)[number];

/** What a photo has for these fields. */
export const photoField = (photo: Photo, name: PhotoField): string =>
  name === 'focus' ? (photo.focus ? writeFocus(photo.focus) : '') : (photo[name] ?? '');

/** What stands in the field of the picture where there are a caption and a credit alone. */
const wordsAlone = 'none';

/** Whether a picture was chosen as the lead photo, and neither none nor words alone. */
export function isPictureChosen(typed: PhotoChanges): boolean {
  const now = typed['photo.picture']?.now ?? '';
  return now !== '' && now !== wordsAlone;
}

/** Whether the article is to have no lead photo any more. */
export const isPhotoLeftOut = (typed: PhotoChanges): boolean => typed['photo.picture']?.now === '';

/** The photos of the article that have a picture, each picture once: what can be made its lead photo. */
export function photosOf({ leadPhoto, passages }: Pick<Article, 'leadPhoto' | 'passages'>): Photo[] {
  const figures = passages.flatMap((passage) => (passage.kind === 'figure' ? [passage.photo] : []));
  const bySource = new Map<string, Photo>();
  for (const photo of [...(leadPhoto ? [leadPhoto] : []), ...figures])
    if (photo.picture && !bySource.has(photo.picture.src)) bySource.set(photo.picture.src, photo);
  return [...bySource.values()];
}

/**
 * What stands in the fields of the lead photo. `photo.of` names the picture that the words beside it are of; empty for
 * the one that the article has. `photo.left` has what was typed for others.
 */
export const photoFields = ({ leadPhoto }: Pick<Article, 'leadPhoto'>): Fields => ({
  'photo.picture': leadPhoto ? (leadPhoto.picture?.src ?? wordsAlone) : '',
  'photo.alt': leadPhoto?.alt ?? '',
  'photo.caption': leadPhoto?.caption ?? '',
  'photo.credit': leadPhoto?.credit ?? '',
  'photo.focus': leadPhoto?.focus ? writeFocus(leadPhoto.focus) : '',
  'photo.uploads': '',
  'photo.of': '',
  'photo.left': '',
});

/** The photo that is chosen by what stands in the field of the picture; null where it is none of the article's. */
export function chosenPhoto(article: Pick<Article, 'leadPhoto' | 'passages'>, fields: Fields): Photo | null {
  const source = fields['photo.picture'];
  if (source === photoFields(article)['photo.picture']) return article.leadPhoto;
  const photos = [...photosOf(article), ...uploadsIn(fields['photo.uploads'] ?? '')];
  return photos.find(({ picture }) => picture?.src === source) ?? null;
}

/** The lead photo as it was typed: another picture brings its own words, but for those that were typed for it. */
export function photoFrom(
  article: Article,
  fields: Fields,
  refuse: (field: string, reason: string) => void,
): Photo | null {
  const current = photoFields(article);
  const source = fields['photo.picture'];
  if (source === '') return null;
  const chosen = chosenPhoto(article, fields);
  if (!chosen) {
    refuse('photo.picture', 'is none of the article’s pictures any more');
    return null;
  }
  const isOfIt = (fields['photo.of'] || current['photo.picture']) === source;
  /** What stands in a field where it is meant for the picture; else null. */
  const typed = (name: PhotoField): string | null => {
    const stands = fields[`photo.${name}`] ?? '';
    return isOfIt || stands !== current[`photo.${name}`] ? stands.trim() : null;
  };
  const words = (name: PhotoWord): string => typed(name) ?? chosen[name] ?? '';
  const { focus: own, ...rest } = chosen;
  const typedFocus = typed('focus');
  const focus = typedFocus === null ? own : readFocus(typedFocus);
  if (focus === null)
    refuse('photo.focus', 'is no point such as 30 20: per cent from the left and from above');
  return {
    ...rest,
    ...(focus && { focus }),
    alt: words('alt'),
    caption: words('caption') || null,
    credit: words('credit') || null,
  };
}
