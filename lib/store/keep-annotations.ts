import type { Annotation } from '../annotate/annotation';
import { searchedWords, toAnnotation, type AnnotationRow } from './annotation-rows';
import type { Added, AnnotationChange, Changed, NewAnnotation, Removed, Restored } from './annotations';
import type { Clients, Queries } from './clients';
import { placeIn, storedText } from './reanchor';
import { type ReaderId, writeOnce } from './readers';

export async function addAnnotations(
  clients: Clients,
  reader: ReaderId,
  made: readonly NewAnnotation[],
  writeId: string,
): Promise<Added[]> {
  return writeOnce(clients, reader, writeId, async (queries) => {
    const sourceOf = sourcesIn(queries);
    const added: Added[] = [];
    for (const one of made) added.push(await addOne(queries, reader, one, sourceOf));
    return added;
  });
}

type SourceOf = ReturnType<typeof sourcesIn>;

/** Finds articles with their text, each once: a file of highlights has many of one article. */
function sourcesIn(queries: Queries) {
  const known = new Map<string, ReturnType<typeof find>>();
  const find = async (slug: string) => {
    const article = await queries.article.findUnique({
      where: { slug },
      select: { id: true, headline: true },
    });
    return article && { ...article, text: await storedText(queries, article.id) };
  };
  return async (slug: string) => {
    const found = known.get(slug) ?? find(slug);
    known.set(slug, found);
    return found;
  };
}

async function addOne(
  queries: Queries,
  reader: ReaderId,
  made: NewAnnotation,
  sourceOf: SourceOf,
): Promise<Added> {
  const key = { readerId_id: { readerId: reader, id: made.id } };
  const row = await queries.annotation.findUnique({ where: key });
  if (row) return mergeInto(queries, row, made);
  const now = new Date();
  const { source, selector } = made.target;
  const article = await sourceOf(source.slug);
  const named = { articleSlug: source.slug, articleHeadline: article?.headline ?? source.headline };
  const { note } = made;
  const { exact, prefix, suffix } = selector.quote;
  const created = await queries.annotation.create({
    data: {
      readerId: reader,
      id: made.id,
      articleId: article?.id ?? null,
      ...named,
      ...{ exact, prefix, suffix },
      ...placeIn(article?.text ?? null, selector, { orphanedAt: null, now }),
      colour: made.colour,
      note,
      words: searchedWords({ exact, note, ...named }),
      revision: 1,
      createdAt: notLater(made.created, now),
      modifiedAt: notLater(made.modified ?? made.created, now),
    },
  });
  return { outcome: 'added', annotation: toAnnotation(created) };
}

/** A device's clock may be ahead, and a list that begins in the future never shows what is new. */
function notLater(instant: string | undefined, now: Date): Date {
  const given = instant === undefined ? now : new Date(instant);
  return given > now ? now : given;
}

async function mergeInto(queries: Queries, row: AnnotationRow, made: NewAnnotation): Promise<Added> {
  const note = joinNotes(row.note, made.note);
  if (row.deletedAt === null && note === row.note)
    return { outcome: 'unchanged', annotation: toAnnotation(row) };
  return { outcome: 'merged', annotation: await update(queries, row, { note, deletedAt: null }) };
}

/** Nothing that was written is lost: where one doesn't hold the other, both stand one after the other. */
export function joinNotes(here: string | null, other: string | null): string | null {
  if (other === null || here?.includes(other)) return here;
  return here === null || other.includes(here) ? other : `${here}\n\n${other}`;
}

export async function changeAnnotation(
  clients: Clients,
  reader: ReaderId,
  id: string,
  { colour, note }: AnnotationChange,
  writeId: string,
): Promise<Changed> {
  return writeOnce<Changed>(clients, reader, writeId, async (queries) => {
    const row = await findRow(queries, reader, id);
    if (!row) return { outcome: 'absent' };
    // What another device wrote meanwhile stays; emptying a note doesn't empty one that isn't known.
    const joined = note !== undefined && row.note !== note.from && row.note !== note.to && row.note !== null;
    const written = note === undefined ? row.note : joined ? joinNotes(row.note, note.to) : note.to;
    const annotation = await update(queries, row, {
      note: written,
      colour: colour ?? row.colour,
      // A change says that the reader wants it, whoever removed it.
      deletedAt: null,
    });
    return { outcome: 'changed', annotation, joined };
  });
}

/** Longer than a reader takes to miss something. */
const purgeDays = 30;

export async function removeAnnotation(
  clients: Clients,
  reader: ReaderId,
  id: string,
  writeId: string,
): Promise<Removed> {
  return writeOnce<Removed>(clients, reader, writeId, async (queries) => {
    const now = Date.now();
    const { count } = await queries.annotation.updateMany({
      where: { readerId: reader, id, deletedAt: null },
      data: { deletedAt: new Date(now), revision: { increment: 1 } },
    });
    const before = new Date(now - purgeDays * 86_400_000);
    await queries.annotation.deleteMany({ where: { readerId: reader, deletedAt: { lt: before } } });
    return { outcome: count > 0 ? 'removed' : 'absent' };
  });
}

export async function restoreAnnotation(
  clients: Clients,
  reader: ReaderId,
  id: string,
  writeId: string,
): Promise<Restored> {
  return writeOnce<Restored>(clients, reader, writeId, async (queries) => {
    const row = await findRow(queries, reader, id);
    if (!row) return { outcome: 'absent' };
    return { outcome: 'restored', annotation: await update(queries, row, { deletedAt: null }) };
  });
}

const findRow = (queries: Queries, readerId: ReaderId, id: string) =>
  queries.annotation.findUnique({ where: { readerId_id: { readerId, id } } });

async function update(
  queries: Queries,
  row: AnnotationRow,
  change: Partial<Pick<AnnotationRow, 'note' | 'colour' | 'deletedAt'>>,
): Promise<Annotation> {
  const changed = await queries.annotation.update({
    where: { readerId_id: { readerId: row.readerId, id: row.id } },
    data: {
      ...change,
      words: searchedWords({ ...row, ...change }),
      revision: { increment: 1 },
      modifiedAt: new Date(),
    },
  });
  return toAnnotation(changed);
}
