import type { ImportSteps } from '../import/import-steps';
import { keepDocumentPicture, type PictureFolders } from '../import/picture-files';
import { keepPicture } from '../pictures/keep-picture';
import { fetchPicture } from './outside';

/** How an import comes by a picture: from beside its document, from the page's own files, or from the web. */
export function picturesOf(folders: PictureFolders): ImportSteps['keepPicture'] {
  return async (src, place) => {
    if (place.kind === 'folder') {
      const picture = await keepDocumentPicture(src, place.folder, folders);
      return picture && { picture };
    }
    const saved = place.kind === 'saved' ? await place.find(src) : null;
    const bytes = saved ?? (await fetchPicture(src));
    const kept = bytes && (await keepPicture(bytes, folders.dataDir));
    return kept?.ok ? kept : null;
  };
}
