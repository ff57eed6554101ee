import type { Article, Photo } from '../../../article/article';
import { type FieldChanges, leftOut } from '../article-fields';
import { isPictureChosen, isPhotoLeftOut } from './lead-photo';

/** A picture that an import could not have. */
export interface MissingPicture {
  /** The passage that it belongs to; null for the lead photo. */
  passage: string | null;
  photo: Photo;
  missing: NonNullable<Photo['missing']>;
}

/**
 * The pictures of an article that an import could not have, in their order.
 * @param typed what an editor has typed: where a passage is left out, or a lead photo or none chosen, nothing is missing
 */
export function missingPictures(
  { leadPhoto, passages }: Pick<Article, 'leadPhoto' | 'passages'>,
  typed: FieldChanges = {},
): MissingPicture[] {
  const figures = passages.flatMap((passage) =>
    passage.kind === 'figure' ? [{ passage: passage.id, photo: passage.photo }] : [],
  );
  return [...(leadPhoto ? [{ passage: null, photo: leadPhoto }] : []), ...figures].flatMap(
    ({ passage, photo }) => {
      const isSettled =
        passage === null
          ? isPictureChosen(typed) || isPhotoLeftOut(typed)
          : typed[`${passage}.kind`]?.now === leftOut;
      return photo.missing && !isSettled ? [{ passage, photo, missing: photo.missing }] : [];
    },
  );
}

/** What a list of imports says of them; null where there are none. */
export function sayMissing(article: Parameters<typeof missingPictures>[0]): string | null {
  const { length } = missingPictures(article);
  if (length === 0) return null;
  return `${length === 1 ? 'a picture' : `${length} pictures`} could not be had; its editor says why`;
}
