/** The labelled texts and pages of a data folder: JSON lines, by kind in files `dates-*`, `quotes-*`, `extract-*`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const timexSchema = z.object({
  start: z.number(),
  end: z.number(),
  type: z.string(),
  value: z.string(),
});
export type LabelledTimex = z.infer<typeof timexSchema>;

/** A text whose temporal expressions are marked; `dct` is the day that it was published on. */
export const datedTextSchema = z.object({
  id: z.string(),
  text: z.string(),
  dct: z.string(),
  timexes: z.array(timexSchema),
});
export type DatedText = z.infer<typeof datedTextSchema>;

const spanSchema = z.tuple([z.number(), z.number()]);

/** A text whose quotations are marked: the quoted characters, the source's, and where else the source is named. */
export const quotedTextSchema = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(
    z.object({
      chars: z.array(spanSchema),
      source: z.array(spanSchema),
      sourceText: z.string(),
      names: z.array(z.string()),
      coref: z.array(spanSchema).default([]),
    }),
  ),
});
export type QuotedText = z.infer<typeof quotedTextSchema>;
export type LabelledQuote = QuotedText['quotes'][number];

/** A saved page with what stands in it; fields that nobody labelled are missing. */
export const labelledPageSchema = z.object({
  id: z.string(),
  html: z.string(),
  url: z.string(),
  title: z.string().nullish(),
  authors: z.array(z.string()).nullish(),
  date: z.string().nullish(),
  body: z.string(),
});
export type LabelledPage = z.infer<typeof labelledPageSchema>;

/** The files of one kind in the folder, by name. */
export function listSets(folder: string, kind: 'dates' | 'quotes' | 'extract'): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${kind}-`) && name.endsWith('.jsonl'))
    .sort();
}

/** Every line of a file, each checked. */
export function readSet<T>(folder: string, file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
