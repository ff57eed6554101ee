import { z } from 'zod';
import {
  type ArticleDraft,
  articleKinds,
  type PassageContent,
  type Photo,
  type Run,
} from '../../article/article';
import { editableParts } from '../../article/revisions/edited-parts';
import { jsonColumn } from '../engine/rows/json-column';

const run = z.object({
  text: z.string(),
  styles: z.array(z.enum(['emphasis', 'strong', 'code', 'strike', 'subscript', 'superscript'])).optional(),
  href: z.string().optional(),
}) satisfies z.ZodType<Run>;
const runs = z.array(run);
const row = z.array(runs);

const perCent = z.number().min(0).max(100);
const photo = z.object({
  picture: z.object({ src: z.string(), width: z.number(), height: z.number() }).nullable(),
  alt: z.string(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  standsIn: z.boolean(),
  focus: z.object({ x: perCent, y: perCent }).optional(),
  missing: z.object({ src: z.string(), reason: z.string() }).optional(),
}) satisfies z.ZodType<Photo>;

const content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), runs }),
  z.object({ kind: z.literal('heading'), level: z.literal([2, 3, 4]), runs }),
  z.object({
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.object({ depth: z.number(), runs })),
  }),
  z.object({ kind: z.literal('quotation'), paragraphs: z.array(runs) }),
  z.object({ kind: z.literal('table'), caption: runs.nullable(), head: row.nullable(), rows: z.array(row) }),
  z.object({ kind: z.literal('code'), text: z.string(), language: z.string().nullable() }),
  z.object({ kind: z.literal('figure'), photo }),
  z.object({
    kind: z.literal('related'),
    link: z.object({
      headline: z.string(),
      url: z.string().nullable(),
      date: z.string().nullable(),
      slug: z.string().nullable(),
    }),
  }),
]) satisfies z.ZodType<PassageContent>;

export const leadPhotoColumn = jsonColumn('Article.leadPhoto', photo);
export const cardPhotoColumn = jsonColumn('Article.leadPhoto', photo.omit({ missing: true }));
export const contentColumn = jsonColumn<PassageContent>('Passage.content', content);
export const partsColumn = jsonColumn('Article.editedParts', z.array(z.enum(editableParts)));
export const reasonsColumn = jsonColumn('StoryArticle.reasons', z.array(z.string()));
export const dismissedColumn = jsonColumn(
  'Article.dismissed',
  z.array(z.object({ date: z.string().nullable(), exact: z.string() })),
);

const words = z.object({ passageId: z.string(), exact: z.string(), start: z.number() });
const origin = z.enum(['editor', 'suggestion']);
const text = z.string().nullable();
const party = z.object({ name: z.string(), url: text });

/** A whole article: a revision, or one in the trash. */
export const draftColumn = jsonColumn(
  'draft',
  z.object({
    slug: text,
    headline: z.string(),
    standfirst: text,
    byline: party.nullable(),
    publisher: party.nullable(),
    publishedAt: z.string(),
    updatedAt: text,
    language: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    kind: z.enum(articleKinds),
    url: text,
    retells: z.object({ name: z.string(), url: z.string() }).nullable(),
    leadPhoto: photo.nullable(),
    passages: z.array(z.intersection(z.object({ id: z.string() }), content)),
    pullQuotes: z.array(
      z.object({ id: z.string(), text: z.string(), speaker: text, statement: text, words, origin }),
    ),
    moments: z.array(
      z.object({
        id: z.string(),
        date: z.string(),
        label: text,
        heading: text,
        summary: text,
        words,
        origin,
      }),
    ),
    stories: z.array(z.object({ slug: z.string(), title: z.string() })),
    leads: z.boolean(),
  }) satisfies z.ZodType<ArticleDraft>,
);
