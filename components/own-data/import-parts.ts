import type { HighlightInFile, ImportCounts } from '@/lib/api/highlights-file';
import { isNumber, isObject, orNull } from '@/lib/device/answers/shape';
import { newId } from '@/lib/device/new-id';
import { sendWrite } from '@/lib/device/writes/send-write';

/** A file that was looked at: what taking it in would do, and how. */
export interface ReadyImport {
  counts: ImportCounts;
  /** Each with the id of its write, so that an import that was cut off goes on without doubles. */
  parts: { id: string; highlights: HighlightInFile[] }[];
}

const isCounts = isObject<ImportCounts>({ added: isNumber, merged: isNumber, unchanged: isNumber });

/** Looks at a file; nothing is stored. @throws RefusedWrite */
export async function lookAtFile(file: File): Promise<ReadyImport | { reason: string }> {
  // It loads zod, which nobody needs who imports nothing.
  const tool = await import('@/lib/api/highlights-file').catch(() => null);
  if (!tool)
    return { reason: 'The site can’t be reached. Nothing was taken in; choose the file again later.' };
  const { cutIntoParts, largestFile, readHighlightsFile } = tool;
  if (file.size > largestFile)
    return { reason: `This file has more than ${largestFile / 1024 / 1024} MB. Nothing was taken in.` };
  const read = readHighlightsFile(await file.text());
  if (!read.ok) return { reason: `${read.reason} Nothing was taken in.` };
  const parts = cutIntoParts(read.highlights).map((highlights) => ({ id: newId(), highlights }));
  const counts = await sendParts('/api/reader/import/preview', parts);
  return { counts, parts };
}

/** Takes it in. @throws RefusedWrite */
export const takeIn = ({ parts }: ReadyImport): Promise<ImportCounts> =>
  sendParts('/api/reader/import', parts);

async function sendParts(path: string, parts: ReadyImport['parts']): Promise<ImportCounts> {
  const sum: ImportCounts = { added: 0, merged: 0, unchanged: 0 };
  for (const { id, highlights } of parts) {
    const sent = await sendWrite(
      { method: 'POST', path, body: { highlights }, id, mayWait: false },
      orNull(isCounts),
    );
    // Without an answer there is no reader yet, so all of it is new.
    const counts = (sent.state === 'sent' && sent.answer) || {
      ...sum,
      added: highlights.length,
      merged: 0,
      unchanged: 0,
    };
    sum.added += counts.added;
    sum.merged += counts.merged;
    sum.unchanged += counts.unchanged;
  }
  return sum;
}
