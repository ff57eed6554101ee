import type { WriteStream } from 'node:tty';

import type { Imported, ImportSummary } from '../import/import-documents';

type Output = Pick<WriteStream, 'write'> & { isTTY?: boolean; columns?: number };

export interface ImportReport {
  document(imported: Imported): void;
  summary(summary: ImportSummary): void;
}

/** After this many, what was found in each says less than how far the import is. */
const mostInFull = 20;
/** Plain output is for a log: a line now and then is enough to see that it goes on. */
const everyPlain = 1_000;
const everyMs = 100;

/** Prints an import as it goes: each of the first articles in full, then how far it is. */
export function importReport(out: Output, err: Output, now: () => number = Date.now): ImportReport {
  const started = now();
  let done = 0;
  let shownAt = 0;
  const rate = () => `${Math.round((done * 1000) / Math.max(1, now() - started))} documents/s`;
  // On a terminal the last line is rewritten in place.
  const clear = () => out.isTTY && out.write('\r\u001b[K');

  return {
    document(imported) {
      done++;
      if (!imported.ok) {
        clear();
        for (const { file, line, reason } of imported.problems) {
          err.write(`${printable(file)}:${line}: ${printable(reason)}\n`);
        }
      } else if (done <= mostInFull) {
        clear();
        out.write(`${articleLines(imported).map(printable).join('\n  ')}\n`);
      }
      if (out.isTTY && now() - shownAt >= everyMs) {
        shownAt = now();
        clear();
        out.write(`${done} documents, ${rate()}`);
      } else if (!out.isTTY && done % everyPlain === 0) {
        out.write(`${done} documents, ${rate()}\n`);
      }
    },
    summary({ created, updated, unchanged, refused }) {
      clear();
      out.write(
        `${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused; ${rate()}\n`,
      );
    },
  };
}

function articleLines({ file, draft, saved }: Extract<Imported, { ok: true }>): string[] {
  const paragraphs = draft.passages.filter((passage) => passage.kind === 'paragraph').length;
  const photo = draft.leadPhoto;
  return [
    `${file}: ${saved.outcome} as ${saved.slug}`,
    draft.headline,
    [draft.byline?.name ?? 'no byline', draft.publishedAt].join(', '),
    ...(photo?.caption ? [`caption: ${photo.caption}`] : []),
    ...(photo?.credit ? [`credit: ${photo.credit}`] : []),
    ...(draft.url ? [`original: ${draft.url}`] : []),
    `${paragraphs} paragraphs, ${draft.pullQuotes.length} pull quotes, ${draft.moments.length} moments`,
  ];
}

/** Names and texts come from anywhere; control characters in them could rewrite the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
