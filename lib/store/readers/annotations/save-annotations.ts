import type { Annotation } from '../../../reader/annotation';
import type { ArticleText } from '../../../annotate/article-text';
import { searchedWords, toAnnotation, type AnnotationRow } from './annotation-rows';
import type { Added, AnnotationChange, Changed, NewAnnotation, Removed, Restored } from './annotation-types';
import type { Clients, Queries } from '../../engine/clients';
import { daysAgo } from '../../engine/days-ago';
import { MovedOn, type AnnotationPlace, placeIn, turnTaker, untilItHolds } from './places-ahead';
import { storedText } from './reanchor';
import { redirectOf } from '../../articles/redirects';
import { checkQuotas } from '../reader-quotas';
import type { ReaderId } from '../readers';
import { writeOnce } from '../write-once';
import { writeAnswers } from '../write-answers';
import { workOfReader } from '../../../annotate/work-budget';

export async function addAnnotations(
  clients: Clients,
  reader: ReaderId,
  made: readonly NewAnnotation[],
  writeId: string,
): Promise<Added[]> {
  return untilItHolds(async () => {
    const sources = await findSources(clients.read, made);
    const places = await findPlaces(sources, made);
    return writeOnce(clients, reader, writeId, writeAnswers.added, async (queries) => {
      if (!(await stillHold(queries, sources))) throw new MovedOn();
      const added: Added[] = [];
      for (const [at, one] of made.entries()) {
        const source = sources.get(one.target.source.slug) ?? null;
        const place = places[at];
        if (place) added.push(await addOne(queries, reader, one, { source, place }));
      }
      await checkQuotas(queries, reader, 'annotations');
      return added;
    });
  });
}

interface Source {
  id: number;
  slug: string;
  headline: string;
  contentHash: string;
  text: ArticleText;
}

/** The articles by slug, each once: a file of highlights has many of one. Null where the library has none. */
async function findSources(
  queries: Queries,
  made: readonly NewAnnotation[],
): Promise<Map<string, Source | null>> {
  const sources = new Map<string, Source | null>();
  for (const slug of new Set(made.map(({ target }) => target.source.slug))) {
    const article = await findVersion(queries, slug);
    sources.set(slug, article && { ...article, text: await storedText(queries, article.id) });
  }
  return sources;
}

/** A page that was opened before the article got another address names the old one. */
async function findVersion(queries: Queries, slug: string) {
  const select = { id: true, slug: true, headline: true, contentHash: true } as const;
  const found = await queries.article.findUnique({ where: { slug }, select });
  const movedTo = found ? null : await redirectOf(queries, slug);
  return movedTo === null ? found : queries.article.findUnique({ where: { slug: movedTo }, select });
}

/** All that is sent at once shares what looking for its words may cost. */
async function findPlaces(
  sources: ReadonlyMap<string, Source | null>,
  made: readonly NewAnnotation[],
): Promise<AnnotationPlace[]> {
  const now = new Date();
  const budget = { left: workOfReader };
  const takeTurns = turnTaker();
  const places: AnnotationPlace[] = [];
  for (const { target } of made) {
    const text = sources.get(target.source.slug)?.text ?? null;
    places.push(placeIn(text, target.selector, { orphanedAt: null, now, budget }));
    await takeTurns(budget);
  }
  return places;
}

/** Whether the articles still are as they were when the words were looked for. */
async function stillHold(queries: Queries, sources: ReadonlyMap<string, Source | null>): Promise<boolean> {
  for (const [slug, source] of sources) {
    const now = await findVersion(queries, slug);
    if (now?.id !== source?.id || now?.contentHash !== source?.contentHash) return false;
  }
  return true;
}

async function addOne(
  queries: Queries,
  reader: ReaderId,
  made: NewAnnotation,
  { source: article, place }: { source: Source | null; place: AnnotationPlace },
): Promise<Added> {
  const key = { readerId_id: { readerId: reader, id: made.id } };
  const row = await queries.annotation.findUnique({ where: key });
  if (row) return mergeInto(queries, row, made);
  const now = new Date();
  const { source, selector } = made.target;
  const named = {
    articleSlug: article?.slug ?? source.slug,
    articleHeadline: article?.headline ?? source.headline,
  };
  const { note } = made;
  const { exact, prefix, suffix } = selector.quote;
  const created = await queries.annotation.create({
    data: {
      readerId: reader,
      id: made.id,
      articleId: article?.id ?? null,
      ...named,
      ...{ exact, prefix, suffix },
      ...place,
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
  return writeOnce<Changed>(clients, reader, writeId, writeAnswers.changed, async (queries) => {
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
    if (note !== undefined) await checkQuotas(queries, reader, 'annotations');
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
  return writeOnce<Removed>(clients, reader, writeId, writeAnswers.removed, async (queries) => {
    const { count } = await queries.annotation.updateMany({
      where: { readerId: reader, id, deletedAt: null },
      data: { deletedAt: new Date(), revision: { increment: 1 } },
    });
    await queries.annotation.deleteMany({
      where: { readerId: reader, deletedAt: { lt: daysAgo(purgeDays) } },
    });
    return { outcome: count > 0 ? 'removed' : 'absent' };
  });
}

export async function restoreAnnotation(
  clients: Clients,
  reader: ReaderId,
  id: string,
  writeId: string,
): Promise<Restored> {
  return writeOnce<Restored>(clients, reader, writeId, writeAnswers.restored, async (queries) => {
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
