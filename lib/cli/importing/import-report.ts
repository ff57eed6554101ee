import type { WriteStream } from 'node:tty';
import { momentName } from '../../article/moment-name';
import type { Imported, ImportSummary } from '../../import/import-steps';

type Output = Pick<WriteStream, 'write'> & { isTTY?: boolean; columns?: number };

export interface ImportReport {
  document(imported: Imported): void;
  expect(more: number): void;
  summary(summary: ImportSummary): void;
}

export interface ReportForm {
  /** What would be stored is reported, since nothing is. */
  dryRun?: boolean;
  /** A line of JSON for each article in place of words. */
  json?: boolean;
}

/** After this many, what was found in each says less than how far the import is. */
const mostInFull = 20;
/** Plain output is for a log: a line now and then is enough to see that it goes on. */
const everyPlain = 1_000;
const everyMs = 100;
const barLength = 24;

/** Prints an import as it goes: each of the first articles in full, then how far it is. */
export function importReport(
  out: Output,
  err: Output,
  { dryRun = false, json = false }: ReportForm = {},
  now: () => number = Date.now,
): ImportReport {
  const started = now();
  let done = 0;
  let expected = 0;
  let shownAt = 0;
  const rate = () => `${Math.round((done * 1000) / Math.max(1, now() - started))} a second`;
  // On a terminal the last line is rewritten in place.
  const clear = () => out.isTTY && !json && out.write('\r\u001b[K');
  const refused = (imported: Extract<Imported, { kind: 'refused' }>) => {
    for (const { file, line, reason } of imported.problems) {
      err.write(`${printable(file)}${line === null ? '' : `:${line}`}: ${printable(reason)}\n`);
    }
  };

  return {
    expect(more) {
      expected += more;
    },
    document(imported) {
      done++;
      if (json) {
        out.write(
          `${JSON.stringify(dryRun || imported.kind !== 'saved' ? imported : { ...imported, draft: undefined })}\n`,
        );
        return;
      }
      // Reported however many there are: nobody would look for what is no longer there.
      if (imported.kind === 'saved' && imported.saved.lost) {
        clear();
        for (const mark of imported.saved.lost)
          err.write(`${printable(`${imported.from}: ${lostLine(mark)}`)}\n`);
      }
      if (imported.kind === 'refused') {
        clear();
        refused(imported);
      } else if (done <= mostInFull || dryRun) {
        clear();
        out.write(`${linesOf(imported, dryRun).map(printable).join('\n  ')}\n`);
      }
      if (out.isTTY && now() - shownAt >= everyMs) {
        shownAt = now();
        clear();
        out.write(progressLine(done, expected, rate()));
      } else if (!out.isTTY && done % everyPlain === 0) {
        out.write(`${done} articles, ${rate()}\n`);
      }
    },
    summary({ created, updated, unchanged, known, refused: bad }) {
      clear();
      const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${known} there already, ${bad} refused; ${rate()}\n`;
      (json ? err : out).write(dryRun ? `Nothing was stored. It would be: ${counts}` : counts);
    },
  };
}

/** A bar only where it is known how much there is to do. */
function progressLine(done: number, expected: number, rate: string): string {
  if (expected < done) return `${done} articles, ${rate}`;
  const full = Math.round((barLength * done) / expected);
  return `[${'#'.repeat(full)}${' '.repeat(barLength - full)}] ${done} of ${expected}, ${rate}`;
}

function linesOf(imported: Exclude<Imported, { kind: 'refused' }>, dryRun: boolean): string[] {
  if (imported.kind === 'known') {
    const { from, slug, near } = imported;
    return near
      ? [
          `${from}: there already as ${slug}, by ${Math.round(near.resemblance * 100)} % of its text: "${near.headline}"`,
        ]
      : [`${from}: there already as ${slug}; --update takes it in anew`];
  }
  const { from, draft, saved, story } = imported;
  const photo = draft.leadPhoto;
  return [
    `${from}: ${dryRun ? 'would be ' : ''}${saved.outcome} as ${saved.slug}`,
    draft.headline,
    [draft.byline?.name ?? 'no byline', draft.publishedAt].join(', '),
    ...(photo?.caption ? [`caption: ${photo.caption}`] : []),
    ...(photo?.credit ? [`credit: ${photo.credit}`] : []),
    ...relatedLines(draft),
    ...(draft.url ? [`original: ${draft.url}`] : []),
    ...draft.pullQuotes.map(
      ({ text, speaker, origin }) => `quote${reported(origin)}: ${text}${speaker ? ` (${speaker})` : ''}`,
    ),
    ...draft.moments.map(
      (moment) => `moment${reported(moment.origin)}: ${moment.date} ${momentName(moment)}`,
    ),
    ...(story ? [`story: ${story.title} (${story.reasons.join('; ')})`] : []),
    `${paragraphsIn(draft)} paragraphs, ${draft.pullQuotes.length} pull quotes, ${draft.moments.length} moments`,
  ];
}

type Lost = NonNullable<Extract<Imported, { kind: 'saved' }>['saved']['lost']>[number];

const lostLine = (mark: Lost): string => {
  const name = 'date' in mark ? `moment ${mark.date} "${momentName(mark)}"` : `pull quote "${mark.text}"`;
  return `the ${name} is gone: the new text lacks its words "${mark.words.exact}"`;
};

type Draft = Extract<Imported, { kind: 'saved' }>['draft'];

const reported = (origin: 'editor' | 'suggestion'): string => (origin === 'suggestion' ? ' found' : '');

const paragraphsIn = ({ passages }: Draft): number =>
  passages.filter((passage) => passage.kind === 'paragraph').length;

/** The links to other articles, each with the paragraph that it stands after. */
function relatedLines({ passages }: Draft): string[] {
  let paragraphs = 0;
  return passages.flatMap((passage) => {
    if (passage.kind === 'paragraph') paragraphs += 1;
    if (passage.kind !== 'related') return [];
    const { headline, url } = passage.link;
    return [`related, after paragraph ${paragraphs}: ${headline}${url ? ` (${url})` : ''}`];
  });
}

/** Names and texts come from anywhere; control characters in them could rewrite the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
