import type { ArticleDraft, Passage, Photo, Picture } from '../article/article';

/**
 * The draft with its pictures as the library keeps them. A picture that can't be kept leaves its
 * caption and credit: they are text of the article, and the article is worth more than its picture.
 */
export async function withPictures(
  draft: ArticleDraft,
  keep: (src: string) => Promise<Picture | null>,
): Promise<ArticleDraft> {
  const kept = async (photo: Photo): Promise<Photo> =>
    photo.picture ? { ...photo, picture: await keep(photo.picture.src) } : photo;
  const passages: Passage[] = [];
  for (const passage of draft.passages) {
    passages.push(passage.kind === 'figure' ? { ...passage, photo: await kept(passage.photo) } : passage);
  }
  return { ...draft, leadPhoto: draft.leadPhoto && (await kept(draft.leadPhoto)), passages };
}
