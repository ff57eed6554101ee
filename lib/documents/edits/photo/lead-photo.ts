import type { Article, Photo } from '../../../article/article';

type Fields = Readonly<Record<string, string>>;

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

/** What stands in the fields of the lead photo. */
export const photoFields = ({ leadPhoto }: Pick<Article, 'leadPhoto'>): Fields => ({
  'photo.picture': leadPhoto ? (leadPhoto.picture?.src ?? wordsAlone) : '',
  'photo.alt': leadPhoto?.alt ?? '',
  'photo.caption': leadPhoto?.caption ?? '',
  'photo.credit': leadPhoto?.credit ?? '',
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
  const chosen = isOther
    ? photosOf(article).find(({ picture }) => picture?.src === source)
    : article.leadPhoto;
  if (!chosen) {
    refuse('photo.picture', 'is none of the article’s pictures any more');
    return null;
  }
  const words = (name: string, own: string | null): string => {
    const typed = fields[`photo.${name}`] ?? '';
    return (isOther && typed === current[`photo.${name}`] ? (own ?? '') : typed).trim();
  };
  return {
    ...chosen,
    alt: words('alt', chosen.alt),
    caption: words('caption', chosen.caption) || null,
    credit: words('credit', chosen.credit) || null,
  };
}
