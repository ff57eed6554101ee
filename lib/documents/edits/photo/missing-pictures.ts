import type { Article, Photo } from '../../../article/article';

/** A picture that an import could not have. */
export interface MissingPicture {
  /** The passage that it belongs to; null for the lead photo. */
  passage: string | null;
  photo: Photo;
  missing: NonNullable<Photo['missing']>;
}

/** The pictures of an article that an import could not have, in their order. */
export function missingPictures({
  leadPhoto,
  passages,
}: Pick<Article, 'leadPhoto' | 'passages'>): MissingPicture[] {
  const figures = passages.flatMap((passage) =>
    passage.kind === 'figure' ? [{ passage: passage.id, photo: passage.photo }] : [],
  );
  return [...(leadPhoto ? [{ passage: null, photo: leadPhoto }] : []), ...figures].flatMap(
    ({ passage, photo }) => (photo.missing ? [{ passage, photo, missing: photo.missing }] : []),
  );
}

/** What a list of imports says of them; null where there are none. */
export function sayMissing(article: Parameters<typeof missingPictures>[0]): string | null {
  const { length } = missingPictures(article);
  if (length === 0) return null;
  return `${length === 1 ? 'a picture' : `${length} pictures`} could not be had; its editor says why`;
}
