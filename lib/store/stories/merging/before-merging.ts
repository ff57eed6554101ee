import { z } from 'zod';
import { jsonColumn } from '../../engine/rows/json-column';

/** What a merged story was, and what became of the other by it: enough to part the two again. */
export interface BeforeMerging {
  by: string;
  /** ISO 8601. */
  at: string;
  story: { title: string; description: string | null; named: boolean; place: number };
  members: {
    articleId: number;
    position: number;
    origin: string;
    reasons: string | null;
    /** Whether the article was in the other story, too; the one that it leads to now. */
    both: boolean;
  }[];
  /** The ids of what was decided about each story's timeline. */
  decided: { own: string[]; other: string[] };
  /** The addresses that led to the story. */
  redirects: string[];
  /** By such an address, the articles of its story that the other one had already, and this one only by that story. */
  shared: Record<string, number[]>;
  /** The feeds whose articles went to it. */
  feeds: number[];
  /** The other story, as far as merging changed it. */
  into: { slug: string; title: string; named: boolean };
}

const ids = z.array(z.string());

export const beforeColumn = jsonColumn<BeforeMerging>(
  'StoryRedirect.before',
  z.object({
    by: z.string(),
    at: z.string(),
    story: z.object({
      title: z.string(),
      description: z.string().nullable(),
      named: z.boolean(),
      place: z.int(),
    }),
    members: z.array(
      z.object({
        articleId: z.int(),
        position: z.int(),
        origin: z.string(),
        reasons: z.string().nullable(),
        both: z.boolean(),
      }),
    ),
    decided: z.object({ own: ids, other: ids }),
    redirects: ids,
    // Merges before it was kept say nothing of it.
    shared: z.record(z.string(), z.array(z.int())).default({}),
    feeds: z.array(z.int()),
    into: z.object({ slug: z.string(), title: z.string(), named: z.boolean() }),
  }),
);
