/** `npm run import -- FILE|FOLDER…`: takes documents into the library. */
import { join } from 'node:path';

import { maxDocumentBytes, parseDocument } from '../documents/parse-document';
import { env } from '../env';
import { findDocuments, readDocument } from '../import/find-documents';
import { importDocuments, type ImportSummary } from '../import/import-documents';
import { keepDocumentPicture } from '../import/picture-files';
import { migrate, NewerDatabaseError, UnwritableFolderError } from '../store/migrate';
import { openStore } from '../store/open-store';
import { importReport } from './import-report';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Say what to import: npm run import -- FILE|FOLDER…');
  process.exit(1);
}
try {
  const summary = await run(paths);
  process.exitCode = summary.refused > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof NewerDatabaseError || error instanceof UnwritableFolderError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(paths: string[]): Promise<ImportSummary> {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = env();
  await migrate(databaseUrl, dataDir);
  const store = await openStore({ databaseUrl });
  const report = importReport(process.stdout, process.stderr);
  const folders = { dataDir, publicDir: join(process.cwd(), 'public') };
  try {
    const summary = await importDocuments(findDocuments(paths), {
      read: (file) => readDocument(file, maxDocumentBytes),
      parse: parseDocument,
      keepPicture: (src, documentFolder) => keepDocumentPicture(src, documentFolder, folders),
      save: store.saveArticle,
      progress: report.document,
    });
    report.summary(summary);
    return summary;
  } finally {
    await store.close();
  }
}
