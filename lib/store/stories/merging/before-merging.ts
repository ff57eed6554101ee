import { z } from 'zod';
import { jsonColumn } from '../../engine/rows/json-column';

/**
 * What a merged story was, and what became of the other by it: enough to part the two again, in whatever order merges
 * are undone. Stories that were merged into it say for themselves what they brought.
 */
export interface BeforeMerging {
  by: string;
  /** ISO 8601. */
  at: string;
  story: { title: string; description: string | null; named: boolean; place: number };
  /** The articles that it had of its own. */
  members: {
    articleId: number;
    position: number;
    origin: string;
    reasons: string | null;
    /** Whether the story that it leads to now has the article of its own, too. */
    both: boolean;
  }[];
  /** The ids of what was decided about its own timeline, and about those of the stories that it was put together with. */
  decided: { own: string[]; other: string[] };
  /** The addresses that led to the story. */
  redirects: string[];
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
    feeds: z.array(z.int()),
    into: z.object({ slug: z.string(), title: z.string(), named: z.boolean() }),
  }),
);
