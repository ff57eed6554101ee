import { siteFetch } from '../../fetch/site-fetch';
import { keepForeignPicture, keepRemotePicture } from '../../import/pictures/fetch-pictures';
import type { ImportSteps } from '../../import/import-steps';
import { keepDocumentPicture, type PictureFolders } from '../../import/pictures/picture-files';

/** How an import comes by a picture: from beside its document, from the page's own files, or from the web. */
export function picturesOf(folders: PictureFolders): ImportSteps['storePicture'] {
  const { dataDir, remake } = folders;
  return async (src, place, signal) => {
    if (place.kind === 'folder') {
      const picture = await keepDocumentPicture(src, place.folder, folders);
      return picture ? { picture } : { reason: 'no such picture is beside its document' };
    }
    const saved = place.kind === 'saved' ? await place.find(src) : null;
    const stored = saved
      ? await keepForeignPicture(saved, { dataDir, remake })
      : await keepRemotePicture(src, { fetch: siteFetch(), dataDir, remake, ...(signal && { signal }) });
    return stored;
  };
}
