import { dirname } from 'node:path';

import type { ArticleDraft, Picture } from '../article/article';
import type { Problem } from '../documents/problem';
import type { Saved, SourceDocument } from '../store/store';
import { withPictures } from './with-pictures';

export type Parsed = { ok: true; draft: ArticleDraft } | { ok: false; problems: Problem[] };
export type ReadFile = { ok: true; bytes: Uint8Array } | { ok: false; problems: Problem[] };

export type Imported =
  | { ok: true; file: string; draft: ArticleDraft; saved: Saved }
  | { ok: false; file: string; problems: Problem[] };

export interface ImportSummary {
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
}

/** What an import does, handed in so that it can be tested without disk and database. */
export interface ImportSteps {
  read(file: string): Promise<ReadFile>;
  parse(bytes: Uint8Array, file: string): Parsed;
  /** Null where there is no such picture or it can't be kept. */
  keepPicture(src: string, documentFolder: string): Promise<Picture | null>;
  save(draft: ArticleDraft, source: SourceDocument): Promise<Saved>;
  /** Told of each document when it is done. */
  progress(imported: Imported): void;
}

/**
 * Imports documents one after the other, so that none but the current one is held in memory.
 * A document that is refused doesn't keep the others out.
 */
export async function importDocuments(
  files: AsyncIterable<string> | Iterable<string>,
  steps: ImportSteps,
): Promise<ImportSummary> {
  const summary: ImportSummary = { created: 0, updated: 0, unchanged: 0, refused: 0 };
  for await (const file of files) {
    const imported = await importDocument(file, steps);
    summary[imported.ok ? imported.saved.outcome : 'refused']++;
    steps.progress(imported);
  }
  return summary;
}

async function importDocument(file: string, steps: ImportSteps): Promise<Imported> {
  const read = await steps.read(file);
  if (!read.ok) return { ...read, file };
  const parsed = steps.parse(read.bytes, file);
  if (!parsed.ok) return { ...parsed, file };
  const folder = dirname(file);
  const draft = await withPictures(parsed.draft, (src) => steps.keepPicture(src, folder));
  const source = { bytes: read.bytes, fileName: file, mediaType: 'text/markdown' };
  return { ok: true, file, draft, saved: await steps.save(draft, source) };
}
