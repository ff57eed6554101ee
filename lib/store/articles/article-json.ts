import { z } from 'zod';
import type { PassageContent, Photo, Run } from '../../article/article';
import { jsonColumn } from '../engine/rows/json-column';

const run = z.object({
  text: z.string(),
  styles: z.array(z.enum(['emphasis', 'strong', 'code', 'strike', 'subscript', 'superscript'])).optional(),
  href: z.string().optional(),
}) satisfies z.ZodType<Run>;
const runs = z.array(run);
const row = z.array(runs);

const photo = z.object({
  picture: z.object({ src: z.string(), width: z.number(), height: z.number() }).nullable(),
  alt: z.string(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  standsIn: z.boolean(),
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
export const contentColumn = jsonColumn<PassageContent>('Passage.content', content);
