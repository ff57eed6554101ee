import type { ArticleDraft, Passage, Photo } from '../article/article';
import { webAddress } from '../extract/web-address';

/**
 * A document that came from an address, as the page that it is: anybody can have written it, so that it
 * neither chooses its place in the library (slug, story, opening it) nor marks moments and pull quotes with an
 * editor's word, and it stands at the address that it came from. Its pictures are on the web.
 */
export function asPage(draft: ArticleDraft, url: string): ArticleDraft {
  const onWeb = (photo: Photo): Photo => {
    const src = webAddress(photo.picture?.src, url);
    return { ...photo, picture: photo.picture && src !== null ? { ...photo.picture, src } : null };
  };
  return {
    ...draft,
    url,
    slug: null,
    kind: 'report',
    retells: null,
    stories: [],
    leads: false,
    moments: [],
    pullQuotes: [],
    leadPhoto: draft.leadPhoto && onWeb(draft.leadPhoto),
    passages: draft.passages.map((passage): Passage =>
      passage.kind === 'figure' ? { ...passage, photo: onWeb(passage.photo) } : passage,
    ),
  };
}
