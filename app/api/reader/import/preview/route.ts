import { readerWrite } from '../../reader-route';
import { importPart, type ImportCounts, largestPart } from '@/lib/api/highlights-file';
import { library } from '@/lib/store/library';

/** `POST /api/reader/import/preview`: what an import would do; nothing is stored, and nobody made a reader. */
export const POST = readerWrite(
  { body: importPart, maxBytes: largestPart, makesReader: false },
  async ({ reader, body: { highlights } }) => {
    const outcomes = await (await library()).annotations.preview(reader, highlights);
    const counts: ImportCounts = { added: 0, merged: 0, unchanged: 0 };
    for (const outcome of outcomes) counts[outcome] += 1;
    return Response.json(counts);
  },
);
