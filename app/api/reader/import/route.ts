import { readerWrite } from '../reader-route';
import { importPart, type ImportCounts, largestPart } from '@/lib/api/highlights-file';
import { library } from '@/lib/store/library';

/** `POST /api/reader/import`: highlights of a file of ours. What is here already makes no doubles. */
export const POST = readerWrite(
  { body: importPart, maxBytes: largestPart },
  async ({ reader, body: { highlights }, writeId }) => {
    const added = await (await library()).annotations.add(reader, highlights, writeId);
    const counts: ImportCounts = { added: 0, merged: 0, unchanged: 0 };
    for (const { outcome } of added) counts[outcome] += 1;
    return Response.json(counts);
  },
);
