import type { ArticleDraft, Passage, Photo } from '../../article/article';
import type { NotStored, StoredPicture } from '../import-steps';

const tooLate: NotStored = { reason: 'the pictures of the article took too long together' };

/**
 * The draft with its pictures as the library stores them, and with what their files say where the article
 * doesn't. A picture that can't be stored leaves its caption and credit: they are text of the article, and the
 * article is worth more than its picture.
 *
 * @param withinMs for all of them together; without it they take as long as they take
 */
export async function withPictures(
  draft: ArticleDraft,
  keep: (src: string, signal?: AbortSignal) => Promise<StoredPicture | NotStored>,
  withinMs?: number,
): Promise<ArticleDraft> {
  const signal = withinMs === undefined ? undefined : AbortSignal.timeout(withinMs);
  /** What is on its way when the time is up is given up with all that would come after it. */
  const find = async (src: string): Promise<StoredPicture | NotStored> => {
    if (signal?.aborted) return tooLate;
    return keep(src, signal).catch((error: unknown) => {
      if (signal?.aborted) return tooLate;
      throw error;
    });
  };
  const stored = async (photo: Photo): Promise<Photo> => {
    if (!photo.picture) return photo;
    const found = await find(photo.picture.src);
    if ('reason' in found)
      return {
        ...photo,
        picture: null,
        missing: { src: photo.picture.src, reason: found.reason.replace(/\.$/, '') },
      };
    return {
      ...photo,
      picture: found.picture,
      alt: photo.alt || (found.alt ?? ''),
      caption: photo.caption ?? found.caption ?? null,
      credit: photo.credit ?? found.credit ?? null,
    };
  };
  const passages: Passage[] = [];
  for (const passage of draft.passages) {
    if (passage.kind !== 'figure') {
      passages.push(passage);
      continue;
    }
    const photo = await stored(passage.photo);
    // Without a picture and any words of it, nobody could say which it was. Readers see none that has no picture.
    if (photo.picture || photo.caption || photo.alt) passages.push({ ...passage, photo });
  }
  return { ...draft, leadPhoto: draft.leadPhoto && (await stored(draft.leadPhoto)), passages };
}
