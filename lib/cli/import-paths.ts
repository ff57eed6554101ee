import { join } from 'node:path';
import { largestDocument } from '../documents/decode-document';
import { parseDocument } from '../documents/parse-document';
import type { Env } from '../env';
import { findDocuments, readDocument } from '../import/find-documents';
import { importDocuments, type Imported, type ImportSummary } from '../import/import-documents';
import { keepDocumentPicture } from '../import/picture-files';
import { openStore } from '../store/open-store';

/** Takes the documents at these paths into the library of this environment. */
export async function importPaths(
  paths: Iterable<string>,
  { DATABASE_URL, DATA_DIR }: Env,
  progress: (imported: Imported) => void,
): Promise<ImportSummary> {
  const store = await openStore({ databaseUrl: DATABASE_URL });
  const folders = { dataDir: DATA_DIR, publicDir: join(process.cwd(), 'public') };
  try {
    return await importDocuments(findDocuments(paths), {
      read: (file) => readDocument(file, largestDocument),
      parse: parseDocument,
      keepPicture: (src, documentFolder) => keepDocumentPicture(src, documentFolder, folders),
      save: store.saveArticle,
      progress,
    });
  } finally {
    await store.close();
  }
}
