import type { Clients } from '../engine/clients';
import type { ReaderId } from './readers';

/** What is stored for a reader beside what they see of it: it tells a device's second try from a second change. */
export const notGivenOut = ['WriteReceipt'] as const;

/** What the account of a reader who has one says. */
const account = { select: { name: true, email: true, role: true, createdAt: true } } as const;

/**
 * All that is stored for a reader, by model, as it stands in the database but for the library's own
 * numbers. A test fails where a model of the schema is about readers and isn't here.
 */
export async function everythingOf({ read }: Clients, reader: ReaderId) {
  const of = { where: { readerId: reader }, omit: { readerId: true } } as const;
  const [{ person, ...row }, Annotation, readings, tags] = await Promise.all([
    read.reader.findUniqueOrThrow({
      where: { id: reader },
      omit: { id: true, personId: true, tokenHash: true },
      include: { person: account },
    }),
    read.annotation.findMany({ ...of, omit: { readerId: true, articleId: true } }),
    read.reading.findMany({
      ...of,
      omit: { readerId: true, articleId: true },
      include: { article: { select: { slug: true } } },
    }),
    read.tag.findMany({
      where: of.where,
      select: { name: true, articles: { select: { article: { select: { slug: true } } } } },
    }),
  ]);
  return {
    Reader: [{ ...row, settings: row.settings === null ? null : (JSON.parse(row.settings) as unknown) }],
    Person: person ? [person] : [],
    Annotation,
    Reading: readings.map(({ article, ...row }) => ({ ...row, articleSlug: article.slug })),
    Tag: tags.map(({ name, articles }) => ({
      name,
      articleSlugs: articles.map(({ article }) => article.slug),
    })),
  };
}
